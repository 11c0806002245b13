import { setOf } from './case-page.ts';

/** What somebody who had not written the rules of sight and of blank fields tried on them: veils that styles draw, layers, stacks, bars, notations, and numbers that stand elsewhere than in the blank field. People are made up. */
const { page, pages } = setOf('covered');

page(
  's01 card overlay below the fold',
  'overlay',
  'https://bay.illuminateed.com/live/?s=s01%20card%20overlay%20below%20the%20fold',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.card{position:relative;border:1px solid #ccc;padding:8px 12px;margin:8px 0}.veil{position:absolute;inset:0;background:#fff;z-index:5}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><div class=card><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9940000227</dd><dt>Homeroom</dt><dd>14</dd></dl><div class=veil>Loading…</div></div><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  's02 card overlay below the fold of an app shell',
  'overlay',
  'https://bay.illuminateed.com/live/?s=s02%20card%20overlay%20below%20the%20fold%20of%20an%20app%20shell',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.card{position:relative;border:1px solid #ccc;padding:8px 12px;margin:8px 0}.veil{position:absolute;inset:0;background:#fff;z-index:5}html,body{height:100%;margin:0;overflow:hidden}.top{height:60px}main{height:calc(100vh - 60px);overflow:auto}</style></head><body><div class=top><h1>Marlowe, Tessa</h1></div><main><p>Grade 6 · Perm ID 40112</p><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><div class=card><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9940000227</dd><dt>Homeroom</dt><dd>14</dd></dl><div class=veil>Loading…</div></div><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div></main></body></html>`,
  { isLaidOut: true },
);

page(
  's03 card veiled by ::after',
  'overlay',
  'https://bay.illuminateed.com/live/?s=s03%20card%20veiled%20by%20%3A%3Aafter',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.rec{position:relative}.is-busy::after{content:"";position:absolute;inset:0;background:#fff}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><section class="rec is-busy"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9940000227</dd><dt>Homeroom</dt><dd>14</dd></dl></section><h3>Attendance</h3><p>3 tardies, 1 absence</p></body></html>`,
  { isLaidOut: true },
);

page(
  's04 overlay inside a shadow root',
  'overlay',
  'https://bay.illuminateed.com/live/?s=s04%20overlay%20inside%20a%20shadow%20root',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><record-card id=r></record-card><h3>Attendance</h3><p>3 tardies, 1 absence</p><script>r.attachShadow({mode:'open'}).innerHTML='<style>.c{position:relative}.v{position:absolute;inset:0;background:#fff}</style><div class=c><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9940000227</dd><dt>Homeroom</dt><dd>14</dd></dl><div class=v>Opening…</div></div>'</script></body></html>`,
  { isLaidOut: true },
);

page(
  's05 slotted text under the shadow overlay',
  'overlay',
  'https://bay.illuminateed.com/live/?s=s05%20slotted%20text%20under%20the%20shadow%20overlay',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><busy-box id=r><div><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9940000227</dd><dt>Homeroom</dt><dd>14</dd></dl></div></busy-box><h3>Attendance</h3><p>3 tardies, 1 absence</p><script>r.attachShadow({mode:'open'}).innerHTML='<style>:host{display:block;position:relative}.v{position:absolute;inset:0;background:#fff}</style><slot></slot><div class=v>Opening…</div>'</script></body></html>`,
  { isLaidOut: true },
);

page(
  's06 frame laid over the old pane',
  'overlay',
  'https://bay.illuminateed.com/live/?s=s06%20frame%20laid%20over%20the%20old%20pane',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.pane{position:relative;height:300px}iframe{position:absolute;inset:0;width:100%;height:100%;border:0}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=pane><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9940000227</dd><dt>Homeroom</dt><dd>14</dd></dl><iframe srcdoc="<body style='background:#fff;margin:8px'><h3>Fees</h3><p>Nothing is owed</p>"></iframe></div></body></html>`,
  { isLaidOut: true },
);

page(
  's07 full-screen modal over another record',
  'modal',
  'https://bay.illuminateed.com/live/?s=s07%20full-screen%20modal%20over%20another%20record',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}body{overflow:hidden}.back{position:fixed;inset:0;background:#000;opacity:.5;z-index:10}.modal{position:fixed;inset:0;z-index:11;overflow:auto}.modal-dialog{width:100vw;height:100%;margin:0}.modal-content{background:#fff;height:100%;padding:16px}</style></head><body><h1>Ortega, Luis</h1><p>Grade 8</p><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9940000227</dd><dt>Homeroom</dt><dd>14</dd></dl><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><div class=back></div><div class=modal><div class=modal-dialog><div class=modal-content><h4>Marlowe, Tessa</h4><p>Grade: 6</p><p>Perm ID: 40112</p><p>3 tardies</p></div></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  's08 long content pane under one overlay',
  'overlay',
  'https://bay.illuminateed.com/live/?s=s08%20long%20content%20pane%20under%20one%20overlay',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}#content{position:relative}.veil{position:absolute;inset:0;background:#fff;z-index:9}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div id=content><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9940000227</dd><dt>Homeroom</dt><dd>14</dd></dl><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><div class=veil><p>Opening record</p></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  's09 block-out with its message beside it',
  'overlay',
  'https://bay.illuminateed.com/live/?s=s09%20block-out%20with%20its%20message%20beside%20it',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.top{position:fixed;top:0;left:0;right:0;background:#eef;z-index:30;height:70px}.blockOverlay{position:fixed;inset:0;background:#fff;z-index:10}.blockMsg{position:fixed;top:40%;left:35%;width:30%;height:160px;background:#fff;border:1px solid #999;z-index:11}</style></head><body><div class=top><h1>Marlowe, Tessa</h1><span>Grade: 6</span></div><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9940000227</dd><dt>Homeroom</dt><dd>14</dd></dl><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><div class=blockOverlay></div><div class=blockMsg>One moment</div></body></html>`,
  { isLaidOut: true },
);

page(
  's10 loader beside the side bar',
  'overlay',
  'https://bay.illuminateed.com/live/?s=s10%20loader%20beside%20the%20side%20bar',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}nav{position:fixed;left:0;top:0;bottom:0;width:240px;background:#223;color:#fff}.main{margin-left:250px}.load{position:fixed;left:240px;right:0;top:0;bottom:0;background:#fff;z-index:9}</style></head><body><nav>Menu</nav><div class=main><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9940000227</dd><dt>Homeroom</dt><dd>14</dd></dl><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div></div><div class=load><h2>Marlowe, Tessa</h2><p>Opening record</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  's11 white on a page that names no ground',
  'colour',
  'https://bay.illuminateed.com/live/?s=s11%20white%20on%20a%20page%20that%20names%20no%20ground',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}@media screen{.ids{color:#fff}}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=ids><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9940000227</dd><dt>Homeroom</dt><dd>14</dd></dl></div><h3>Attendance</h3><p>3 tardies, 1 absence</p></body></html>`,
  { isLaidOut: true },
);

page(
  's12 own number as dots by style',
  'mask',
  'https://bay.illuminateed.com/live/?s=s12%20own%20number%20as%20dots%20by%20style',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><dl><dt>SSID</dt><dd style="-webkit-text-security:disc">9930000118</dd><dt>Homeroom</dt><dd>14</dd></dl></body></html>`,
  { isLaidOut: true },
);

page(
  's13 blurred until pressed',
  'mask',
  'https://bay.illuminateed.com/live/?s=s13%20blurred%20until%20pressed',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><dl><dt>SSID</dt><dd style="filter:blur(9px)">9930000118</dd><dt>Homeroom</dt><dd>14</dd></dl></body></html>`,
  { isLaidOut: true },
);

page(
  's14 old pane behind frosted glass',
  'overlay',
  'https://bay.illuminateed.com/live/?s=s14%20old%20pane%20behind%20frosted%20glass',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.pane{position:relative}.glass{position:absolute;inset:0;background:rgba(255,255,255,.7);backdrop-filter:blur(14px)}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=pane><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9940000227</dd><dt>Homeroom</dt><dd>14</dd></dl><div class=glass></div></div><h3>Attendance</h3><p>3 tardies, 1 absence</p></body></html>`,
  { isLaidOut: true },
);

page(
  's15 folded column of a table',
  'fold',
  'https://bay.illuminateed.com/live/?s=s15%20folded%20column%20of%20a%20table',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><table><colgroup><col><col style="visibility:collapse"><col></colgroup><tr><th>SSID</th><td>9940000227</td><td>on paper</td></tr><tr><th>Homeroom</th><td>12</td><td>14</td></tr></table></body></html>`,
  { isLaidOut: true },
);

page(
  's16 painted in a box of no height',
  'fold',
  'https://bay.illuminateed.com/live/?s=s16%20painted%20in%20a%20box%20of%20no%20height',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><div style="contain:paint;height:0"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9940000227</dd><dt>Homeroom</dt><dd>14</dd></dl></div><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  's17 polygon of nothing below the fold',
  'clip',
  'https://bay.illuminateed.com/live/?s=s17%20polygon%20of%20nothing%20below%20the%20fold',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><div style="clip-path:polygon(0 0,0 0,0 0)"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9940000227</dd><dt>Homeroom</dt><dd>14</dd></dl></div><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  's18 back of an ID card below the fold',
  'turned',
  'https://bay.illuminateed.com/live/?s=s18%20back%20of%20an%20ID%20card%20below%20the%20fold',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.flip{position:relative;height:160px;transform-style:preserve-3d}.f{position:absolute;inset:0;backface-visibility:hidden}.b{transform:rotateY(180deg)}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><div class=flip><div class=f><h3>Attendance</h3><p>3 tardies, 1 absence</p></div><div class="f b"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9940000227</dd><dt>Homeroom</dt><dd>14</dd></dl></div></div><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  's19 behind the ground below the fold',
  'overlay',
  'https://bay.illuminateed.com/live/?s=s19%20behind%20the%20ground%20below%20the%20fold',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><div style="position:relative;z-index:0"><div style="background:#fff;height:160px"><div style="position:relative;z-index:-1"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9940000227</dd><dt>Homeroom</dt><dd>14</dd></dl></div></div></div><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  's20 carousel whose next card peeps',
  'peek',
  'https://bay.illuminateed.com/live/?s=s20%20carousel%20whose%20next%20card%20peeps',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.view{display:flex;overflow:hidden;width:414px}.slide{flex:none;width:400px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=view><div class=slide><h3>Attendance</h3><p>3 tardies, 1 absence</p></div><div class=slide><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9940000227</dd></dl></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  's21 folded banner whose second line peeps',
  'peek',
  'https://bay.illuminateed.com/live/?s=s21%20folded%20banner%20whose%20second%20line%20peeps',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.banner{height:39px;overflow:hidden}h1{margin:0;font-size:24px;line-height:36px}</style></head><body><div class=banner><h1>Marlowe, Tessa</h1><div>SSID: 9940000227</div></div><p>Grade: 6</p><p>Perm ID: 40112</p><h3>Attendance</h3><p>3 tardies, 1 absence</p></body></html>`,
  { isLaidOut: true },
);

page(
  's22 number in a line that is cut off',
  'peek',
  'https://bay.illuminateed.com/live/?s=s22%20number%20in%20a%20line%20that%20is%20cut%20off',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="width:255px;height:21px;overflow:hidden">Statewide Student Identifier (SSID): 9940000227</div><h3>Attendance</h3><p>3 tardies, 1 absence</p></body></html>`,
  { isLaidOut: true },
);

page(
  's23 next student is the next slide',
  'slides',
  'https://bay.illuminateed.com/live/?s=s23%20next%20student%20is%20the%20next%20slide',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}html,body{height:100%;margin:0;overflow:hidden}section{height:100vh}</style></head><body><section><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><h3>Attendance</h3><p>3 tardies, 1 absence</p></section><section><img alt="" width=90 height=90><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9940000227</dd><dt>Homeroom</dt><dd>14</dd></dl></section></body></html>`,
  { isLaidOut: true },
);

page(
  's24 old panel under the new one, and a dialog',
  'stack',
  'https://bay.illuminateed.com/live/?s=s24%20old%20panel%20under%20the%20new%20one%2C%20and%20a%20dialog',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.st{position:relative;height:200px}.p{position:absolute;inset:0;background:#fff}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=st><div class=p><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9940000227</dd><dt>Homeroom</dt><dd>14</dd></dl></div><div class=p><h3>Attendance</h3><p>3 tardies, 1 absence</p></div></div><dialog id=d style="top:380px">Your session ends in a minute. <button>Stay</button></dialog><script>d.showModal()</script></body></html>`,
  { isLaidOut: true },
);

page(
  's25 old panel under the new one, page inert',
  'stack',
  'https://bay.illuminateed.com/live/?s=s25%20old%20panel%20under%20the%20new%20one%2C%20page%20inert',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.st{position:relative;height:200px;width:60%}.p{position:absolute;inset:0;background:#fff}</style></head><body><main inert><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=st><div class=p><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9940000227</dd><dt>Homeroom</dt><dd>14</dd></dl></div><div class=p><h3>Attendance</h3><p>3 tardies, 1 absence</p></div></div></main><aside style="position:fixed;right:0;top:0;width:260px;bottom:0;background:#fff;border-left:1px solid">Notes</aside></body></html>`,
  { isLaidOut: true },
);

page(
  's26 banner frame that does not scroll',
  'frame',
  'https://bay.illuminateed.com/live/?s=s26%20banner%20frame%20that%20does%20not%20scroll',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><iframe scrolling=no style="height:40px;width:600px;border:0" srcdoc="<body style='margin:0'><p style='height:70px;margin:0'>Grade: 6</p><p>SSID: 9940000227</p><p>Homeroom: 14</p>"></iframe><h3>Attendance</h3><p>3 tardies, 1 absence</p></body></html>`,
  { isLaidOut: true },
);

page(
  's27 veil in a portal',
  'overlay',
  'https://bay.illuminateed.com/live/?s=s27%20veil%20in%20a%20portal',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.portal,.portal *{pointer-events:none}.veil2{position:fixed;top:110px;left:0;right:0;bottom:0;background:#fff}</style></head><body><div id=root><div class=app><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9940000227</dd><dt>Homeroom</dt><dd>14</dd></dl></div><div class=portal><div class=wrap><div class=veil2>Opening record</div></div></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  's28 mask of no size',
  'clip',
  'https://bay.illuminateed.com/live/?s=s28%20mask%20of%20no%20size',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="mask:linear-gradient(#000 0 0) 0 0/0 100% no-repeat"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9940000227</dd><dt>Homeroom</dt><dd>14</dd></dl></div><h3>Attendance</h3><p>3 tardies, 1 absence</p></body></html>`,
  { isLaidOut: true },
);

page(
  's29 wiped from below by pixels',
  'clip',
  'https://bay.illuminateed.com/live/?s=s29%20wiped%20from%20below%20by%20pixels',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><div style="clip-path:inset(0 0 400px 0)"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9940000227</dd><dt>Homeroom</dt><dd>14</dd></dl></div><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  's30 drawer moved by translate',
  'drawer',
  'https://bay.illuminateed.com/live/?s=s30%20drawer%20moved%20by%20translate',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><div style="overflow:hidden;translate:0 0;width:500px;height:160px"><h3>Attendance</h3><p>3 tardies, 1 absence</p><div style="position:absolute;left:100%;top:0;width:400px"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9940000227</dd><dt>Homeroom</dt><dd>14</dd></dl></div></div><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  's31 drawer beside a page from right to left',
  'drawer',
  'https://bay.illuminateed.com/live/?s=s31%20drawer%20beside%20a%20page%20from%20right%20to%20left',
  null,
  ['9940000227'],
  `<!doctype html><html lang=ar dir=rtl><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="position:absolute;top:80px;left:100%;width:400px"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9940000227</dd><dt>Homeroom</dt><dd>14</dd></dl></div><h3>Attendance</h3><p>3 tardies, 1 absence</p></body></html>`,
  { isLaidOut: true },
);

page(
  's32 pages in a stack, the document scrolls',
  'stack',
  'https://bay.illuminateed.com/live/?s=s32%20pages%20in%20a%20stack%2C%20the%20document%20scrolls',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}body{margin:0}.pg{position:absolute;top:0;left:0;right:0;background:#fff;min-height:100%}.up{z-index:10}</style></head><body><div class=pg><h2>Ortega, Luis</h2><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9940000227</dd><dt>Homeroom</dt><dd>14</dd></dl></div><div class="pg up"><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  's33 bones over each value below the fold',
  'bones',
  'https://bay.illuminateed.com/live/?s=s33%20bones%20over%20each%20value%20below%20the%20fold',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.b{position:relative}.b span{position:absolute;inset:0;background:#e5e7eb}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><dl><dt>SSID</dt><dd class=b>9940000227<span></span></dd><dt>Homeroom</dt><dd class=b>12<span></span></dd></dl><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  's34 a cover over the digits alone',
  'mask',
  'https://bay.illuminateed.com/live/?s=s34%20a%20cover%20over%20the%20digits%20alone',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><p><span style="position:relative">Statewide Student Identifier (SSID): 9930000118<span style="position:absolute;right:0;top:0;bottom:0;width:86px;background:#ccc"></span></span></p><h3>Attendance</h3><p>3 tardies, 1 absence</p></body></html>`,
  { isLaidOut: true },
);

page(
  's35 tall frame whose top is covered',
  'frame',
  'https://bay.illuminateed.com/live/?s=s35%20tall%20frame%20whose%20top%20is%20covered',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="position:relative"><iframe style="width:100%;height:1600px;border:0" srcdoc="<body style='margin:0'><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9940000227</dd><dt>Homeroom</dt><dd>14</dd></dl><p style='margin-top:900px'>End</p>"></iframe><div style="position:absolute;left:0;right:0;top:0;height:190px;background:#fff">Opening record</div></div></body></html>`,
  { isLaidOut: true },
);

page(
  's36 nearly white on white, by another notation',
  'colour',
  'https://bay.illuminateed.com/live/?s=s36%20nearly%20white%20on%20white%2C%20by%20another%20notation',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="background:#fff"><div style="color:oklch(0.99 0 0)"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9940000227</dd><dt>Homeroom</dt><dd>14</dd></dl></div></div><h3>Attendance</h3><p>3 tardies, 1 absence</p></body></html>`,
  { isLaidOut: true },
);

page(
  's37 value in a field indented away',
  'mask',
  'https://bay.illuminateed.com/live/?s=s37%20value%20in%20a%20field%20indented%20away',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><p><label for=i>SSID</label> <input id=i readonly style="text-indent:-999px" value="9930000118"></p><h3>Attendance</h3><p>3 tardies, 1 absence</p></body></html>`,
  { isLaidOut: true },
);

page(
  's38 covered by the image of a form',
  'overlay',
  'https://bay.illuminateed.com/live/?s=s38%20covered%20by%20the%20image%20of%20a%20form',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="position:relative;height:200px"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9940000227</dd><dt>Homeroom</dt><dd>14</dd></dl><canvas id=c width=900 height=200 style="position:absolute;left:0;top:0;width:100%;height:100%"></canvas></div><script>const x=c.getContext('2d');x.fillStyle='#fff';x.fillRect(0,0,900,200);x.fillStyle='#000';x.fillText('Attendance',20,20)</script></body></html>`,
  { isLaidOut: true },
);

page(
  's39 cover of a section in another stacking below the fold',
  'stack',
  'https://bay.illuminateed.com/live/?s=s39%20cover%20of%20a%20section%20in%20another%20stacking%20below%20the%20fold',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.tabs{display:grid}.p{grid-area:1/1;background:#fff;padding:8px;min-height:150px}.on{z-index:1}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><div class=tabs><div class=p><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9940000227</dd><dt>Homeroom</dt><dd>14</dd></dl></div><div class="p on"><h3>Attendance</h3><p>3 tardies, 1 absence</p><p>Nurse visits: 1</p></div></div><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div></body></html>`,
  { isLaidOut: true },
);

page(
  's40 tab panels moved by transform',
  'control',
  'https://bay.illuminateed.com/live/?s=s40%20tab%20panels%20moved%20by%20transform',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="overflow:hidden;width:600px"><div style="display:flex;width:1200px;transform:translateX(-600px)"><div style="width:600px"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9940000227</dd><dt>Homeroom</dt><dd>14</dd></dl></div><div style="width:600px"><h3>Attendance</h3><p>3 tardies, 1 absence</p></div></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  's41 parked row of a virtual list',
  'control',
  'https://bay.illuminateed.com/live/?s=s41%20parked%20row%20of%20a%20virtual%20list',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="position:relative;overflow:auto;height:200px"><div style="height:900px"><h3>Attendance</h3><p>3 tardies, 1 absence</p></div><div style="position:absolute;top:0;transform:translateY(-9999px)"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9940000227</dd><dt>Homeroom</dt><dd>14</dd></dl></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'w01 white text on a ground drawn beside it',
  'ground',
  'https://bay.illuminateed.com/live/?s=w01%20white%20text%20on%20a%20ground%20drawn%20beside%20it',
  '9930000118',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}body{background:#fff}header{position:relative}.bg{position:absolute;inset:0;background:#123}.in{position:relative;color:#fff;padding:8px}</style></head><body><header><div class=bg></div><div class=in><h1>Marlowe, Tessa</h1><p>Grade: 6</p><p>SSID: 9930000118</p></div></header><h3>Attendance</h3><p>3 tardies, 1 absence</p></body></html>`,
  { isLaidOut: true },
);

page(
  'w02 white text on a ground of ::before',
  'ground',
  'https://bay.illuminateed.com/live/?s=w02%20white%20text%20on%20a%20ground%20of%20%3A%3Abefore',
  '9930000118',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}body{background:#fff}header{position:relative;z-index:0;color:#fff;padding:8px}header::before{content:"";position:absolute;inset:0;background:#123;z-index:-1}</style></head><body><header><h1>Marlowe, Tessa</h1><p>Grade: 6</p><p>SSID: 9930000118</p></header><h3>Attendance</h3><p>3 tardies, 1 absence</p></body></html>`,
  { isLaidOut: true },
);

page(
  'w03 card with an ornament of ::after',
  'cover',
  'https://bay.illuminateed.com/live/?s=w03%20card%20with%20an%20ornament%20of%20%3A%3Aafter',
  '9930000118',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.c{position:relative;background:#fff;padding:8px}.c::after{content:"";position:absolute;inset:0;border:2px solid #9cf;border-radius:6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div class=c><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Homeroom</dt><dd>14</dd></dl></div></body></html>`,
  { isLaidOut: true },
);

page(
  'w04 under the tool bar of an app shell',
  'bar',
  'https://bay.illuminateed.com/live/?s=w04%20under%20the%20tool%20bar%20of%20an%20app%20shell',
  '9930000118',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}html,body{height:100%;margin:0;overflow:hidden}main{height:100vh;overflow:auto;position:relative}.bar{position:sticky;top:0;height:40px;background:#eee}</style></head><body><main id=m><div class=bar>Save Print</div><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Homeroom</dt><dd>14</dd></dl><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div></main><script>m.scrollTop=document.querySelector('dd').offsetTop-8</script></body></html>`,
  { isLaidOut: true },
);

page(
  'w05 under the foot bar of an app shell',
  'bar',
  'https://bay.illuminateed.com/live/?s=w05%20under%20the%20foot%20bar%20of%20an%20app%20shell',
  '9930000118',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}html,body{height:100%;margin:0;overflow:hidden}main{height:100vh;overflow:auto}.bar{position:fixed;left:0;right:0;bottom:0;height:120px;background:#eee}</style></head><body><main id=m><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="height:calc(100vh - 235px)"><h3>Attendance</h3><p>3 tardies, 1 absence</p></div><dl><dt>SSID</dt><dd>9930000118</dd><dt>Homeroom</dt><dd>14</dd></dl><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div></main><div class=bar>Save Cancel</div></body></html>`,
  { isLaidOut: true },
);

page(
  'w06 under a bar beside the side bar',
  'bar',
  'https://bay.illuminateed.com/live/?s=w06%20under%20a%20bar%20beside%20the%20side%20bar',
  '9930000118',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}body{margin:0}nav{position:fixed;left:0;top:0;bottom:0;width:240px;background:#223}.main{margin-left:240px}.bar{position:sticky;top:0;height:44px;background:#eee}</style></head><body><nav>Menu</nav><div class=main><div class=bar>Save Print</div><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Homeroom</dt><dd>14</dd></dl><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div></div><script>scrollTo(0,document.querySelector('dd').getBoundingClientRect().top-12)</script></body></html>`,
  { isLaidOut: true },
);

page(
  'w07 through a dim whose box is half clear',
  'dim',
  'https://bay.illuminateed.com/live/?s=w07%20through%20a%20dim%20whose%20box%20is%20half%20clear',
  '9930000118',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.ov{opacity:.4}.bk{position:fixed;inset:0;background:#000}aside{position:fixed;right:0;top:0;bottom:0;width:260px;background:#fff}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Homeroom</dt><dd>14</dd></dl><div class=ov><div class=bk></div></div><aside>Notes</aside></body></html>`,
  { isLaidOut: true },
);

page(
  'w08 marked with a highlighter',
  'dim',
  'https://bay.illuminateed.com/live/?s=w08%20marked%20with%20a%20highlighter',
  '9930000118',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><dl><dt>SSID</dt><dd style="position:relative">9930000118<span style="position:absolute;inset:0;background:#ff0;mix-blend-mode:multiply"></span></dd><dt>Homeroom</dt><dd>14</dd></dl></body></html>`,
  { isLaidOut: true },
);

page(
  'w09 cookie bar of some height',
  'bar',
  'https://bay.illuminateed.com/live/?s=w09%20cookie%20bar%20of%20some%20height',
  '9930000118',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="height:calc(100vh - 300px)"><h3>Attendance</h3><p>3 tardies, 1 absence</p></div><dl><dt>SSID</dt><dd>9930000118</dd><dt>Homeroom</dt><dd>14</dd></dl><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><div style="position:fixed;left:0;right:0;bottom:0;height:45vh;background:#fff;border-top:1px solid">We use cookies. <button>Accept</button></div></body></html>`,
  { isLaidOut: true },
);

page(
  'w10 fade at the end of a scrolled box',
  'dim',
  'https://bay.illuminateed.com/live/?s=w10%20fade%20at%20the%20end%20of%20a%20scrolled%20box',
  '9930000118',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="position:relative"><div style="height:110px;overflow:auto"><p>Elk Ridge Middle</p><dl><dt>SSID</dt><dd>9930000118</dd></dl><p>Homeroom: 14</p><p>Bus: 7</p></div><div style="position:absolute;left:0;right:0;bottom:0;height:60px;background:linear-gradient(rgba(255,255,255,0),#fff)"></div></div></body></html>`,
  { sure: false, isLaidOut: true },
);

page(
  'w11 a toast in the way',
  'bar',
  'https://bay.illuminateed.com/live/?s=w11%20a%20toast%20in%20the%20way',
  '9930000118',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Homeroom</dt><dd>14</dd></dl><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><div style="position:fixed;left:8px;top:150px;width:300px;height:110px;background:#343;color:#fff">Saved. <button>Close</button></div></body></html>`,
  { isLaidOut: true },
);

page(
  'w12 seen in a part that is not',
  'control',
  'https://bay.illuminateed.com/live/?s=w12%20seen%20in%20a%20part%20that%20is%20not',
  '9930000118',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="visibility:hidden">x<div style="visibility:visible"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Homeroom</dt><dd>14</dd></dl></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'w14 current card, the former to its left',
  'control',
  'https://bay.illuminateed.com/live/?s=w14%20current%20card%2C%20the%20former%20to%20its%20left',
  '9930000118',
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="overflow:hidden;width:500px"><div style="display:flex;transform:translateX(-500px)"><div style="flex:none;width:500px"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9940000227</dd><dt>Homeroom</dt><dd>14</dd></dl></div><div style="flex:none;width:500px"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Homeroom</dt><dd>14</dd></dl></div></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'w15 fixed box of a filtered page, below the fold',
  'placed',
  'https://bay.illuminateed.com/live/?s=w15%20fixed%20box%20of%20a%20filtered%20page%2C%20below%20the%20fold',
  '9930000118',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><div style="filter:grayscale(.1);min-height:2600px"><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="position:fixed;top:1500px;left:20px"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9930000118</dd><dt>Homeroom</dt><dd>14</dd></dl></div></div></body></html>`,
  { isLaidOut: true },
);

page(
  'b01 number in two elements',
  'elsewhere',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><div id=branding-powerschool>PowerSchool</div><div id=content-main><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td class=v></td></tr><tr><td>Birth city</td><td>Bishop</td></tr></table><p>Number on the state file: <b>99300</b><b>00118</b></p></div></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'b02 a box for each digit',
  'elsewhere',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="77"><h1>Marlowe, Tessa</h1><p>Grade 6</p><div class=data-row><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID"></div></div><p>Number on the state file</p><p><span style="border:1px solid;padding:2px">9</span><span style="border:1px solid;padding:2px">9</span><span style="border:1px solid;padding:2px">3</span><span style="border:1px solid;padding:2px">0</span><span style="border:1px solid;padding:2px">0</span><span style="border:1px solid;padding:2px">0</span><span style="border:1px solid;padding:2px">0</span><span style="border:1px solid;padding:2px">1</span><span style="border:1px solid;padding:2px">1</span><span style="border:1px solid;padding:2px">8</span></p></form></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'b03 number with a colon behind it',
  'elsewhere',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><div id=branding-powerschool>PowerSchool</div><div id=content-main><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td class=v></td></tr><tr><td>Birth city</td><td>Bishop</td></tr></table><ul><li>9930000118: active in CALPADS</li></ul></div></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'b04 number in pairs',
  'elsewhere',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="77"><h1>Marlowe, Tessa</h1><p>Grade 6</p><div class=data-row><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID"></div></div><p>Number on the state file: 99-30-00-01-18</p></form></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'b05 number from a spreadsheet',
  'elsewhere',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><div id=branding-powerschool>PowerSchool</div><div id=content-main><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td class=v></td></tr><tr><td>Birth city</td><td>Bishop</td></tr></table><p>Imported state number: 9930000118.0</p></div></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'b07 in a line with a street',
  'elsewhere',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="77"><h1>Marlowe, Tessa</h1><p>Grade 6</p><div class=data-row><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID"></div></div><p>12 Heron Dr, Bishop · Pupil no. 9930000118</p></form></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'b08 other ID',
  'elsewhere',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><div id=branding-powerschool>PowerSchool</div><div id=content-main><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td class=v></td></tr><tr><td>Birth city</td><td>Bishop</td></tr></table><table><tr><td>Other ID</td><td>9930000118</td></tr></table></div></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'b10 as telephones are written',
  'elsewhere',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><div id=branding-powerschool>PowerSchool</div><div id=content-main><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td class=v></td></tr><tr><td>Birth city</td><td>Bishop</td></tr></table><p>Student identifier: 993-000-0118</p></div></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'b11 made a link to call by an extension',
  'elsewhere',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><div id=branding-powerschool>PowerSchool</div><div id=content-main><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td class=v></td></tr><tr><td>Birth city</td><td>Bishop</td></tr></table><p>Pupil no. <a href="tel:9930000118">9930000118</a></p></div></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'b12 copied by a button',
  'elsewhere',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="77"><h1>Marlowe, Tessa</h1><p>Grade 6</p><p><button type=button data-clipboard-text="9930000118">Copy state number</button></p><div class=data-row><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID"></div></div></form></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'b13 two no-break spaces',
  'elsewhere',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><div id=branding-powerschool>PowerSchool</div><div id=content-main><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td class=v></td></tr><tr><td>Birth city</td><td>Bishop</td></tr></table><p>Number on the state file: 99300&nbsp;&nbsp;00118</p></div></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'b14 below a title of what changed',
  'elsewhere',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><div id=branding-powerschool>PowerSchool</div><div id=content-main><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td class=v></td></tr><tr><td>Birth city</td><td>Bishop</td></tr></table><h3>Recent changes</h3><p>State number set to 9930000118 by the registrar</p><p>Pupil no.: 9930000118</p></div></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'b15 drawn by the style sheet',
  'field',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}td.v::after{content:attr(data-number)}</style></head><body><div id=branding-powerschool>PowerSchool</div><div id=content-main><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td class=v data-number=9930000118></td></tr><tr><td>Birth city</td><td>Bishop</td></tr></table></div></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'b16 masked by the style sheet',
  'field',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.f::after{content:"••••••0118"}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="77"><h1>Marlowe, Tessa</h1><p>Grade 6</p><div class=data-row><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID"></div></div></form></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'b17 picture as the ground of the field',
  'field',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}td.v{background:url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='120' height='20'%3E%3Ctext y='15'%3E9930000118%3C/text%3E%3C/svg%3E") no-repeat;width:130px}</style></head><body><div id=branding-powerschool>PowerSchool</div><div id=content-main><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td class=v></td></tr><tr><td>Birth city</td><td>Bishop</td></tr></table></div></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'b18 bone in the place of the value',
  'field',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.field-ghost{display:inline-block;width:120px;height:14px;background:#ddd}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="77"><h1>Marlowe, Tessa</h1><p>Grade 6</p><div class=data-row><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID"><span class=field-ghost></span></div></div></form></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'b19 mask as placeholder',
  'field',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><div id=branding-powerschool>PowerSchool</div><div id=content-main><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td class=v><input placeholder="99••••••18"></td></tr><tr><td>Birth city</td><td>Bishop</td></tr></table></div></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'b21 lock beside the label',
  'field',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><div id=branding-powerschool>PowerSchool</div><div id=content-main><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID) <i class="fa fa-lock" title="No rights">&#128274;</i></td><td class=v></td></tr><tr><td>Birth city</td><td>Bishop</td></tr></table></div></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'b22 turning wheel as a picture',
  'loading',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="77"><h1>Marlowe, Tessa</h1><p>Grade 6</p><div class=data-row><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID"></div></div><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" class=ajax width=32 height=32 alt="" id="UpdateProgress"></form></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'b23 progress element',
  'loading',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><div id=branding-powerschool>PowerSchool</div><div id=content-main><h1>Marlowe, Tessa</h1><p>Grade 6</p><progress></progress><h2>California State Information</h2><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td class=v></td></tr><tr><td>Birth city</td><td>Bishop</td></tr></table></div></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'b24 loader',
  'loading',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.loader{width:32px;height:32px;border:4px solid #ccc;border-top-color:#36c;border-radius:50%}</style></head><body><div id=branding-powerschool>PowerSchool</div><div id=content-main><h1>Marlowe, Tessa</h1><p>Grade 6</p><div class=loader></div><h2>California State Information</h2><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td class=v></td></tr><tr><td>Birth city</td><td>Bishop</td></tr></table></div></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'b25 card that is loading',
  'loading',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.loading::before{content:"";display:block;width:32px;height:32px;border:4px solid #ccc;border-radius:50%}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="77"><h1>Marlowe, Tessa</h1><p class="card is-loading">Grade 6</p><div class=data-row><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID"></div></div><div class="segment loading"><p>Birth date: </p></div></form></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'b27 One moment',
  'loading',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><div id=branding-powerschool>PowerSchool</div><div id=content-main><h1>Marlowe, Tessa</h1><p>Grade 6</p><div>One moment, fetching the record</div><h2>California State Information</h2><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td class=v></td></tr><tr><td>Birth city</td><td>Bishop</td></tr></table></div></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'b28 Cargando',
  'loading',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}/**/</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="77"><h1>Marlowe, Tessa</h1><p>Grade 6</p><div>Cargando…</div><div class=data-row><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID"></div></div></form><script></script></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'b29 no rights to see',
  'rights',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><div id=branding-powerschool>PowerSchool</div><div id=content-main><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td class=v></td></tr><tr><td>Birth city</td><td>Bishop</td></tr></table><p>You do not have rights to see state numbers.</p></div></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'b30 session is over',
  'rights',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}/**/</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="77"><h1>Marlowe, Tessa</h1><p>Grade 6</p><div class=alert>Your session has expired. Sign in to continue.</div><div class=data-row><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID"></div></div></form><script></script></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'b31 for registrars',
  'rights',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><div id=branding-powerschool>PowerSchool</div><div id=content-main><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td class=v></td></tr><tr><td>Birth city</td><td>Bishop</td></tr></table><p>Confidential: state numbers are for registrars only.</p></div></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'b32 in a frame beside',
  'elsewhere',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><div id=branding-powerschool>PowerSchool</div><div id=content-main><h1>Marlowe, Tessa</h1><p>Grade 6</p><iframe src="/admin/banner.html" style="width:500px;height:50px"></iframe><h2>California State Information</h2><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td class=v></td></tr><tr><td>Birth city</td><td>Bishop</td></tr></table></div></body></html>`,
  {
    isLaidOut: true,
    frames: { '/admin/banner.html': '<!doctype html><body><p>Pupil no. 9930000118</p></body>' },
    isNotBlank: true,
  },
);

page(
  'b33 search by a field',
  'no student',
  'https://ridge.powerschool.com/admin/students/searchfields.html',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><div id=branding-powerschool>PowerSchool</div><div id=content-main><div><span>Kim, Dana</span> <a href="#">Sign out</a></div><h1>Students</h1><h2>California State Information</h2><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td class=v><input></td></tr><tr><td>Birth city</td><td>Bishop</td></tr></table><button>Search</button></div></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'b34 enrollment form',
  'no student',
  'https://ridge.powerschool.com/admin/students/enroll.html',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><div id=branding-powerschool>PowerSchool</div><div id=content-main><div><span>Kim, Dana</span> <a href="#">Sign out</a></div><h1>Enrollment</h1><table><tr><td>Last name</td><td><input></td></tr><tr><td>First name</td><td><input></td></tr></table><h2>California State Information</h2><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td class=v><input></td></tr><tr><td>Birth city</td><td>Bishop</td></tr></table><button>Submit</button></div></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'b35 add form behind the last student',
  'no student',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}/**/</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="77"><h1>Student Data</h1><p>Last name <input></p><p>First name <input></p><p>Birth date <input></p><div class=data-row><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID"><input></div></div><p><button>Insert</button> <button>Cancel</button></p></form><script></script></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'b36 change for many',
  'no student',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}/**/</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="77"><h1>Student Data</h1><p>34 students are selected. Empty fields are left as they are.</p><div class=data-row><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID"><input></div></div><p><button>Update all</button></p></form><script></script></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'b38 far down on a long page',
  'elsewhere',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><div id=branding-powerschool>PowerSchool</div><div id=content-main><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td class=v></td></tr><tr><td>Birth city</td><td>Bishop</td></tr></table><table><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr><tr><td>9</td><td>A</td><td>P</td><td>7</td><td>x</td></tr></table><p>Number on the state file: 9930000118</p></div></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'b39 ic: number under another label with the household',
  'elsewhere',
  'https://lagunaca.infinitecampus.org/campus/apps/person/part',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>Demographics</h2><table><tr><td>Grade</td><td>6</td></tr><tr><td>Student State ID</td><td></td></tr></table><table><tr><td>Household number</td><td>118</td><td>Pupil number</td><td>9930000118</td></tr></table></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'b40 new record of hers',
  'no student',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}/**/</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="77"><h1>Marlowe, Tessa</h1><h2>New enrollment</h2><p>Grade: 6</p><div class=data-row><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID"><input></div></div><button>Insert</button></form><script></script></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'b41 not saved yet, in a summary',
  'elsewhere',
  'https://lagunaca.infinitecampus.org/campus/apps/person/part',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>Demographics</h2><table><tr><td>Grade</td><td>6</td></tr><tr><td>Student State ID</td><td></td></tr></table><p>Found in CALPADS: 9930000118 <button>Use</button></p></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  's43 veil of the body',
  'overlay',
  'https://bay.illuminateed.com/live/?s=s43%20veil%20of%20the%20body',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}body::before{content:"";position:fixed;inset:0;background:#fff;z-index:99}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9940000227</dd><dt>Homeroom</dt><dd>14</dd></dl></body></html>`,
  { isLaidOut: true },
);

page(
  's44 shimmering bone over the values',
  'bones',
  'https://bay.illuminateed.com/live/?s=s44%20shimmering%20bone%20over%20the%20values',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.b{position:relative}.b span{position:absolute;inset:0;pointer-events:none;background:linear-gradient(90deg,#eee 25%,#f5f5f5 50%,#eee 75%)}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><dl><dt>SSID</dt><dd class=b>9940000227<span></span></dd><dt>Homeroom</dt><dd class=b>12<span></span></dd></dl></body></html>`,
  { isLaidOut: true },
);

page(
  's45 thumbnail of the former page',
  'size',
  'https://bay.illuminateed.com/live/?s=s45%20thumbnail%20of%20the%20former%20page',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div style="width:120px;height:60px;overflow:hidden;border:1px solid"><div style="width:800px;transform:scale(.15);transform-origin:0 0"><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9940000227</dd><dt>Homeroom</dt><dd>14</dd></dl></div></div><h3>Attendance</h3><p>3 tardies, 1 absence</p></body></html>`,
  { isLaidOut: true },
);

page(
  's46 dialog before an opaque backdrop',
  'modal',
  'https://bay.illuminateed.com/live/?s=s46%20dialog%20before%20an%20opaque%20backdrop',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}dialog::backdrop{background:#fff}</style></head><body><h1>Ortega, Luis</h1><p>Grade 8</p><h3>Student identifiers</h3><dl><dt>SSID</dt><dd>9940000227</dd><dt>Homeroom</dt><dd>14</dd></dl><dialog id=d style="top:330px"><h4>Marlowe, Tessa</h4><p>Grade: 6</p><p>Perm ID: 40112</p></dialog><script>d.showModal()</script></body></html>`,
  { isLaidOut: true },
);

page(
  'w16 under a column that stays',
  'bar',
  'https://bay.illuminateed.com/live/?s=w16%20under%20a%20column%20that%20stays',
  '9930000118',
  [],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.s{position:sticky;left:0;background:#eef;min-width:170px}th,td{min-width:120px}</style></head><body><h1>Marlowe, Tessa</h1><p>Grade 6 · Perm ID 40112 · Elk Ridge Middle</p><div id=m style="width:420px;overflow:auto"><table style="width:1000px"><tr><th class=s>Field</th><th>SSID</th><th>Homeroom</th><th>Bus</th></tr><tr><td class=s>Value</td><td>9930000118</td><td>14</td><td>7</td></tr></table></div><script>m.scrollLeft=110</script></body></html>`,
  { isLaidOut: true },
);

page(
  'b42 mask under another label',
  'elsewhere',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><div id=branding-powerschool>PowerSchool</div><div id=content-main><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td class=v></td></tr><tr><td>Birth city</td><td>Bishop</td></tr></table><p>Pupil number: ••••••0118</p></div></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'b43 said to be on file',
  'elsewhere',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><div id=branding-powerschool>PowerSchool</div><div id=content-main><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td class=v></td></tr><tr><td>Birth city</td><td>Bishop</td></tr></table><p>State number on file: Yes</p></div></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'b44 shown by a button elsewhere',
  'elsewhere',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="77"><h1>Marlowe, Tessa</h1><p>Grade 6</p><p><button type=button>Show state number</button></p><div class=data-row><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID"></div></div></form></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  's47 ae: known field veiled by ::after',
  'known field, out of sight',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.is-busy{position:relative}.is-busy::after{content:"";position:absolute;inset:0;background:#fff}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="77"><h1>Marlowe, Tessa</h1><p>Grade 6</p><div class="data-row is-busy"><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID">9940000227</div></div></form><script></script></body></html>`,
  { isLaidOut: true },
);

page(
  's48 ps: known field under a shimmering bone',
  'known field, out of sight',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}td.v{position:relative}td.v span{position:absolute;inset:0;pointer-events:none;background:linear-gradient(90deg,#eee 25%,#f5f5f5 50%,#eee 75%)}</style></head><body><div id=branding-powerschool>PowerSchool</div><div id=content-main><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td class=v>9940000227<span></span></td></tr><tr><td>Birth city</td><td>Bishop</td></tr></table></div><script></script></body></html>`,
  { isLaidOut: true },
);

page(
  's49 ae: known field under an overlay below the fold',
  'known field, out of sight',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  ['9940000227'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="77"><h1>Marlowe, Tessa</h1><p>Grade 6</p><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div><div class=data-row style="position:relative"><div style="position:absolute;inset:0;background:#fff;z-index:2">Opening</div><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID">9940000227</div></div><div style="height:1500px"><h3>Schedule</h3><p>Period 1 Mathematics</p></div></form><script></script></body></html>`,
  { isLaidOut: true },
);

page(
  'b45 empty field of a veiled card',
  'loading',
  'https://valley.aeries.net/admin/Demographics.aspx',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}.is-busy{position:relative}.is-busy::after{content:"";position:absolute;inset:0;background:#fff}</style></head><body><form id=aspnetForm><input type=hidden name="ctl00$PID" value="77"><h1>Marlowe, Tessa</h1><p>Grade 6</p><div class="data-row is-busy"><div class=data-caption>State Student ID</div><div class=f data-tcfc="STU.CID"></div></div></form><script></script></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

page(
  'b46 empty field below an opaque backdrop',
  'loading',
  'https://ridge.powerschool.com/admin/students/state/CA/studentinformation.html?frn=0010204117',
  null,
  ['9930000118'],
  `<!doctype html><html lang=en><head><meta charset=utf-8><title>Student records</title><style>body{font:14px/1.5 Arial,sans-serif;margin:16px}td,th{padding:3px 10px;text-align:left}dl{margin:6px 0}dd{margin:0 0 6px}dialog::backdrop{background:#fff}</style></head><body><div id=branding-powerschool>PowerSchool</div><div id=content-main><h1>Marlowe, Tessa</h1><p>Grade 6</p><h2>California State Information</h2><table><tr><td title="[S_CA_STU_X]State_StudentNumber">Statewide Student Identifier (SSID)</td><td class=v></td></tr><tr><td>Birth city</td><td>Bishop</td></tr></table></div><dialog id=d><p>Screen is locked</p><input type=password></dialog><script>d.showModal()</script></body></html>`,
  { isLaidOut: true, isNotBlank: true },
);

export const coveredPages = pages;

import { HOSTS, pageOf, setOf } from './case-page.ts';

/** What was left over from another child where nobody sees it, and what a scroll brings into sight. People are made up. */
const { page, pages } = setOf('outOfSight');

const NUMBER = '9930000118';
const FIELDS = `<h3>Student identifiers</h3><dl><dt>SSID</dt><dd>${NUMBER}</dd><dt>Homeroom</dt><dd>14</dd></dl>`;
const HEAD = '<h1>Marlowe, Tessa</h1><p>Perm ID 40112 · Elk Ridge Middle</p>';
const OTHER = '<p>Attendance: 3 tardies</p>';
const TALL = '<div style="height:2400px"></div>';
const RULE =
  '<style>body{margin:0 14px 30px}.all{position:absolute;inset:0}.veil{position:absolute;inset:0;background:#fff;pointer-events:none}.bar{position:fixed;left:0;right:0;height:40px;background:#eee}</style>';

type Kind = readonly [id: string, body: string, head?: string];

const inside = (style: string, inner = FIELDS): string => `<div style="${style}">${inner}</div>`;
/** Where it stands in the window, and below its end. */
const nearAndFar = ([id, body]: Kind): Kind[] => [
  [id, OTHER + body],
  [`${id}, further down`, `${OTHER}${TALL}${body}${TALL}`],
];

const UNSEEN: readonly Kind[] = [
  ...(
    [
      ['box of no height that scrolls', inside('height:0;border:1px solid #ccc;overflow:auto')],
      ['box of no greatest height that scrolls', inside('max-height:0;overflow-y:scroll')],
      ['box of no width that scrolls', inside('display:flex', inside('width:0;overflow:auto;white-space:nowrap'))],
      ['folded row of a grid', inside('display:grid;grid-template-rows:0fr', inside('overflow:auto;min-height:0'))],
      [
        'left of a box that scrolls',
        inside(
          'position:relative;margin-left:420px;overflow:auto;height:200px',
          inside('position:absolute;left:0;width:400px;transform:translateX(-100%)'),
        ),
      ],
      [
        'above a box that scrolls',
        inside('overflow:auto;height:90px', inside('margin-top:-300px;height:300px') + OTHER),
      ],
      [
        'beside a box that hides it',
        inside('position:relative;overflow:hidden', inside('position:absolute;left:100%') + OTHER),
      ],
      ['circle of nothing', inside('clip-path:circle(0)')],
      ['ellipse of nothing', inside('clip-path:ellipse(0 0)')],
      ['clipped from one side', inside('clip-path:inset(0 100% 0 0)')],
      ['clipped to a point', inside('position:absolute;clip:rect(1px,1px,1px,1px)')],
      ['filtered away', inside('filter:opacity(5%)')],
      ['masked away', inside('mask-image:linear-gradient(rgba(255,255,255,0),transparent)')],
      ['filled with nothing', inside('-webkit-text-fill-color:transparent')],
      ['turned on its edge', inside('transform:rotateX(90deg)')],
      ['scaled to nothing', inside('transform:scaleY(0)')],
      ['see-through in two steps', inside('opacity:.2', inside('opacity:.2'))],
    ] satisfies Kind[]
  ).flatMap(nearAndFar),
  ['under a veil', inside('position:relative', `${FIELDS}<div class="veil">Loading</div>`)],
  [
    'under a veil that comes first',
    inside('position:relative', `<div class="veil" style="z-index:2">Loading</div>${FIELDS}`),
  ],
  ['polygon of nothing', inside('clip-path:polygon(0 0,100% 0,100% 0,0 0)')],
  [
    'back of a card',
    inside(
      'position:relative;height:120px',
      `<div class="all">${OTHER}</div><div class="all" style="transform:rotateY(180deg);backface-visibility:hidden">${FIELDS}</div>`,
    ),
  ],
  [
    'behind the ground',
    inside('position:relative;z-index:0', inside('background:#fff', inside('position:relative;z-index:-1'))),
  ],
  [
    'under a veil in another part',
    `<div>${FIELDS}</div><div style="pointer-events:none"><div class="veil">Opening</div></div>`,
  ],
  ['veil over the page', `${FIELDS}<div class="veil" style="position:fixed;top:90px">Opening</div>`],
  ['veil over the window', `${TALL}${FIELDS}<div class="veil" style="position:fixed">Opening</div>`],
  [
    'scrolled away in a box that is covered',
    inside(
      'position:relative',
      `${inside('overflow:auto;height:100px', `<div style="height:300px"></div>${FIELDS}`)}<div class="all" style="background:#fff">Loading</div>`,
    ),
  ],
  [
    'right of a page that does not scroll there',
    inside('position:absolute;top:60px;right:-440px;width:400px'),
    '<style>body{overflow-x:hidden}</style>',
  ],
  ['below a page that stands still', inside('position:absolute;bottom:-500px'), '<style>body{overflow:hidden}</style>'],
  [
    'fixed above the window',
    `${TALL}${inside('position:fixed;top:0;transform:translateY(-100%)')}<script>scrollTo(0,600)</script>`,
  ],
  [
    'bar under a bar',
    `${TALL}<div class="bar" style="bottom:0">SSID ${NUMBER}</div><div class="bar" style="bottom:0">Perm ID 40112</div>`,
  ],
  [
    'bar under a bar at the top',
    `<div class="bar" style="top:0">SSID ${NUMBER}</div><div class="bar" style="top:0">Perm ID 40112</div>${TALL}<script>scrollTo(0,300)</script>`,
  ],
];

const SEEN: readonly Kind[] = [
  ...(
    [
      ['below in a box', inside('overflow:auto;height:100px', `<div style="height:300px"></div>${FIELDS}`)],
      [
        'above in a box',
        `<div id="s" style="overflow:auto;height:100px">${FIELDS}<div style="height:800px"></div></div><script>s.scrollTop=500</script>`,
      ],
      [
        'above in a box without a bar',
        `<div id="s" style="overflow:auto;scrollbar-width:none;height:100px">${FIELDS}<div style="height:800px"></div></div><script>s.scrollTop=500</script>`,
      ],
      [
        'left in a box',
        `<div id="s" style="overflow:auto;width:300px"><div style="width:1400px">${FIELDS}</div></div><script>s.scrollLeft=700</script>`,
      ],
      [
        'placed in a box',
        inside('position:relative;overflow:auto;height:120px', inside('position:absolute;top:400px')),
      ],
      [
        'below in a box over a footer',
        `${inside('overflow:auto;height:100px', `<div style="height:130px"></div>${FIELDS}`)}${inside('background:#eee;height:300px', 'Footer')}`,
      ],
      [
        'in a box that grows upwards',
        inside(
          'display:flex;flex-direction:column-reverse;overflow:auto;height:100px',
          `<div style="flex:none;height:300px">x</div>${inside('flex:none')}`,
        ),
      ],
      [
        'placed outside of a folded box',
        inside('position:relative;height:120px', inside('overflow:hidden;height:0', inside('position:absolute;top:0'))),
      ],
      ['clipped to a part', inside('position:absolute;clip:rect(0px,900px,400px,0px)')],
      ['faded at its end', inside('mask-image:linear-gradient(black 90%,transparent)')],
      [
        'filled with a picture',
        inside('background:linear-gradient(#900,#009);background-clip:text;-webkit-text-fill-color:transparent'),
      ],
      ['no point leads to it', inside('pointer-events:none')],
      ['dead', `<div inert>${FIELDS}</div>`],
      [
        'veil that is gone',
        inside('position:relative', `${FIELDS}<div style="opacity:0"><div class="veil"></div></div>`),
      ],
      ['ground below', inside('position:relative;z-index:0', `<div class="veil" style="z-index:-1"></div>${FIELDS}`)],
      ['ground before', inside('position:relative', `<div class="veil"></div>${inside('position:relative')}`)],
      ['tint', inside('position:relative', `${FIELDS}<div class="veil" style="background:#fff8"></div>`)],
      [
        'card turned to its back',
        `<div style="perspective:600px">${inside('position:relative;height:120px;transform-style:preserve-3d;transform:rotateY(180deg)', `<div class="all" style="backface-visibility:hidden">${OTHER}</div><div class="all" style="backface-visibility:hidden;transform:rotateY(180deg)">${FIELDS}</div>`)}</div>`,
      ],
    ] satisfies Kind[]
  ).flatMap(nearAndFar),
  [
    'page whose body scrolls',
    `${FIELDS}${TALL}<script>document.body.scrollTop=700</script>`,
    '<style>html{overflow:hidden;height:100%}body{overflow:auto;height:100%}</style>',
  ],
  ['page held still by a dialog', `${TALL}${FIELDS}`, '<style>body{overflow:hidden}</style>'],
  ['beside a dialog', `${FIELDS}<dialog id="d" style="top:300px">Save?</dialog><script>d.showModal()</script>`],
  ['scrolled past', `${FIELDS}${TALL}<script>scrollTo(0,900)</script>`],
  ['under a bar', `<div class="bar" style="top:0">Bar</div>${FIELDS}${TALL}<script>scrollTo(0,120)</script>`],
  ['in a bar', `<div class="bar" style="top:0">SSID ${NUMBER}</div>${TALL}<script>scrollTo(0,120)</script>`],
];

const put = (kinds: readonly Kind[], kind: string, own: string | null): void => {
  for (const [id, body, head = ''] of kinds) {
    const url = `${HOSTS.illuminate}/live/?sight=${encodeURIComponent(id)}`;
    page(id, kind, url, own, own === null ? [NUMBER] : [], pageOf(HEAD + body, RULE + head), { isLaidOut: true });
  }
};
put(UNSEEN, 'out of sight', null);
put(SEEN, 'in sight after a scroll', NUMBER);

export const outOfSightPages = pages;

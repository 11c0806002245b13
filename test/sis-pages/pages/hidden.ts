import type { SpecialPage } from './special-page.ts';

const TABLE = '<table><tr><td>SSID</td><td>9900000001</td></tr></table>';

const HIDDEN: readonly (readonly [string, string, string])[] = [
  ['hidden-display-none', 'display: none', `<div style="display:none">${TABLE}</div>`],
  ['hidden-attribute', 'the attribute hidden', `<div hidden>${TABLE}</div>`],
  ['hidden-visibility', 'visibility: hidden', `<div style="visibility:hidden">${TABLE}</div>`],
  [
    'hidden-input',
    'input type=hidden',
    '<form><label for="s">Record</label><input id="s" value="204117"><input type="hidden" name="SSID" aria-label="SSID" value="9900000001"></form>',
  ],
  ['hidden-dialog', 'a dialog that is closed', `<dialog>${TABLE}</dialog>`],
  [
    'inert-places',
    'script, style, template, noscript and comment',
    `<script type="text/plain">SSID: 9900000001</script><style>/* SSID: 9900000001 */</style><template>${TABLE}</template><noscript>${TABLE}</noscript><!-- SSID: 9900000001 -->`,
  ],
];

/** What a person cannot see does not count. */
export const hiddenPages: readonly SpecialPage[] = [
  ...HIDDEN.map(
    ([name, note, html]): SpecialPage => ({
      name,
      expect: 'nothing',
      note: `hidden: ${note}`,
      page: `<p>Student: Avila, Marisol. Phone 5595550101.</p>${html}`,
    }),
  ),
  {
    name: 'hidden-aria',
    expect: 'student',
    ssid: '9900000001',
    note: 'hidden from screen readers alone, as some dialogs leave the whole page: a person sees it',
    page: `<div aria-hidden="true">${TABLE}</div>`,
  },
  {
    name: 'hidden-other-student',
    expect: 'student',
    ssid: '9900000001',
    note: 'another student in a hidden tab does not count',
    page: `${TABLE}<div style="display:none"><table><tr><td>SSID</td><td>9900000002</td></tr></table></div>`,
  },
  {
    name: 'collapsed-banner',
    expect: 'nothing',
    note: 'a collapsed banner shows name and grade alone',
    page: `<div class="banner"><b>Avila, Marisol</b> Grade 5 <button onclick="demo.toggle()">Expand</button><div id="details" style="display:none">${TABLE}<p>5595550101</p></div></div>
<script>window.demo = { toggle() { details.style.display = details.style.display === 'none' ? 'block' : 'none'; } };</script>`,
    steps: [
      { run: 'window.demo.toggle()', expect: 'student', ssid: '9900000001' },
      { run: 'window.demo.toggle()', expect: 'nothing' },
    ],
  },
  {
    name: 'collapsed-by-style-sheet',
    expect: 'nothing',
    note: 'a class on a box far above hides it',
    page: `<style>.folded .inner { display: none; }</style><div id="outer" class="folded"><b>Avila, Marisol</b><div><div class="inner">${TABLE}</div></div></div>
<script>window.demo = { toggle() { outer.classList.toggle('folded'); } };</script>`,
    steps: [{ run: 'window.demo.toggle()', expect: 'student', ssid: '9900000001' }],
  },
];

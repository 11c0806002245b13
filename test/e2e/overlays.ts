/** What other software does to a page, for its reader's good. */
export interface Overlay {
  readonly what: string;
  /** Style rules of its own. */
  readonly css?: string;
  /** Runs in the page; whatever it puts there has the class `overlay`. */
  readonly run?: string;
}

/** A sheet over the whole window that lets clicks through. */
const sheet = (style: string): string => `{
  const sheet = document.createElement('div');
  sheet.className = 'overlay';
  sheet.style.cssText = 'position:fixed;inset:0;z-index:2147483647;pointer-events:none;${style}';
  document.documentElement.append(sheet);
}`;

/** Styles and sheets as dark modes, tints, rulers, magnifiers, pens and systems of their own zoom lay them on pages. */
export const OVERLAYS: readonly Overlay[] = [
  { what: 'a dark mode that inverts the page', css: 'html { filter: invert(1) hue-rotate(180deg) }' },
  { what: 'a dark mode that dims the page', css: 'html { filter: brightness(0.8) }' },
  { what: 'a dark mode that inverts the body', css: 'body { filter: invert(0.9) }' },
  { what: 'a dark mode that turns all but pictures', css: ':root { filter: invert(1) } img { filter: invert(1) }' },
  { what: 'a dark mode by a color scheme', css: ':root { color-scheme: dark }' },
  { what: 'a page in grey', css: 'html { filter: grayscale(1) }' },
  { what: 'a page with more contrast', css: 'html { filter: contrast(1.4) saturate(1.2) }' },
  { what: 'a page in sepia', css: 'html { filter: sepia(0.5) }' },
  {
    what: 'a correction for the color-blind by an SVG filter',
    css: 'html { filter: url(#colors) }',
    run: `{
    const holder = document.createElement('div');
    holder.className = 'overlay';
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('width', '0');
    svg.setAttribute('height', '0');
    const filter = document.createElementNS('http://www.w3.org/2000/svg', 'filter');
    filter.id = 'colors';
    filter.append(document.createElementNS('http://www.w3.org/2000/svg', 'feColorMatrix'));
    svg.append(filter);
    holder.append(svg);
    document.documentElement.append(holder);
  }`,
  },
  { what: 'a yellow tint for readers with dyslexia', run: sheet('background:rgba(255,235,120,.3)') },
  { what: 'a tint that multiplies', run: sheet('background:#ffd9a0;mix-blend-mode:multiply') },
  { what: 'a tint of hardly any color', run: sheet('background:rgba(255,200,100,.02)') },
  { what: 'a dimmer at night', run: sheet('background:#000;opacity:.3') },
  {
    what: 'a reading ruler',
    run: sheet('background:linear-gradient(transparent 45%,rgba(0,0,255,.2) 45% 55%,transparent 55%)'),
  },
  { what: 'a mask that leaves a slit to read in', run: sheet('box-shadow:inset 0 200px rgba(0,0,0,.4)') },
  {
    what: 'a watermark with the name of the user',
    run: sheet('background:repeating-linear-gradient(45deg,rgba(0,0,0,.05) 0 2px,transparent 2px 90px)'),
  },
  { what: 'a shader that blends by difference', run: sheet('background:#fff;mix-blend-mode:difference') },
  { what: 'an empty sheet of some tool', run: sheet('') },
  {
    what: 'the empty canvas of a pen',
    run: `{
    const canvas = document.createElement('canvas');
    canvas.className = 'overlay';
    canvas.width = innerWidth;
    canvas.height = innerHeight;
    canvas.style.cssText = 'position:fixed;inset:0;z-index:2147483647;pointer-events:none';
    document.documentElement.append(canvas);
  }`,
  },
  {
    what: 'a sheet in the top layer',
    run: `{
    const sheet = document.createElement('div');
    sheet.className = 'overlay';
    sheet.popover = 'manual';
    sheet.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;border:0;background:rgba(0,80,0,.1);pointer-events:none';
    document.documentElement.append(sheet);
    sheet.showPopover();
  }`,
  },
  { what: 'a glass that blurs nothing', run: sheet('backdrop-filter:brightness(.95)') },
  { what: 'a page at opacity .99', css: 'html { opacity: 0.99 }' },
  { what: 'a body at opacity .99', css: 'body { opacity: 0.99 }' },
  { what: 'a magnifier that scales the page', css: 'html { transform: scale(1.2); transform-origin: 0 0 }' },
  {
    what: 'a magnifier that scales and shifts the page',
    css: 'html { transform: translate(-8px, -8px) scale(1.1); transform-origin: 0 0 }',
  },
  { what: 'a system of its own zoom by transform', css: 'body { transform: scale(0.9); transform-origin: 0 0 }' },
  { what: 'a page turned a little', css: 'html { transform: rotate(0.2deg) }' },
  { what: 'a system of its own zoom', css: 'body { zoom: 0.8 }' },
  { what: 'a page of a small zoom', css: 'html { zoom: 0.45 }' },
  { what: 'a page masked to nothing', css: 'html { min-height: 100vh; mask-image: linear-gradient(#000, #000) }' },
  { what: 'a page in another mode of blending', css: 'html { mix-blend-mode: luminosity; background: #fff }' },
  { what: 'a page in three dimensions', css: 'html { perspective: 900px } body { transform: translateZ(0) }' },
  { what: 'a page cut at its edges', css: 'html { min-height: 100vh; clip-path: inset(0) }' },
  {
    what: 'a magnifier that follows the pointer',
    run: `{
    const follow = ({ clientX }) => {
      document.documentElement.style.transform = 'translate(' + ((clientX % 60) + 8) + 'px, 12px)';
    };
    addEventListener('mousemove', follow, { capture: true });
    const end = document.createElement('i');
    end.className = 'overlay';
    end.end = () => {
      removeEventListener('mousemove', follow, { capture: true });
      document.documentElement.style.transform = '';
    };
    document.documentElement.append(end);
  }`,
  },
];

/** Takes an overlay from the page again. Runs in the page. */
export const LIFT = `for (const one of document.querySelectorAll('.overlay')) { one.end?.(); one.remove(); }`;

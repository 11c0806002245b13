import { groundOf, isFaint, isSameColour } from './colour';
import { hasOtherGround } from './covered';
import { boxesAround, documentOf, matches } from './dom';
import type { Reach } from './reach';

const CLEAR_MASK = /gradient(?!.*(?:rgb\(|[1-9]\)))/;
/** A mask that is as large as nothing. */
const NO_SIZE = /^0(?:px|%)?(?: |$)/;
/** Nobody can read what is blurred by more than this, px. */
const BLUR = 4;
/** A shadow whose edge is as sharp as a letter's, px. */
const SHARP = 2;
/** The colour of a shadow, and by how much it is blurred, px. */
const SHADOW = /^(rgba?\([^)]*\)) \S+ \S+ ([\d.]+)px/;

/**
 * Whether what is drawn of a text can be read: not see-through, blurred, masked, shown as dots, or in the colour of what is
 * behind it.
 * @param width of what is drawn, px
 */
export function isInked(element: Element, width: number, { spot, ways }: Reach): boolean {
  const own = getComputedStyle(element);
  const { webkitTextFillColor: colour, fontSize, textIndent } = own;
  if (fontSize === '0px' || !/^(?:none)?$/.test(own.getPropertyValue('-webkit-text-security'))) return false;
  // Emptied to the eye by moving what is in it away.
  if (matches(element, 'input') && Math.abs(Number.parseFloat(textIndent)) >= width) return false;
  let opacity = 1;
  let isPainted = false;
  let ground: string | undefined;
  for (const at of boxesAround(element)) {
    const style = getComputedStyle(at);
    const { filter, maskImage } = style;
    opacity *= Number(style.opacity || 1) * Number(/opacity\(([\d.]+)/.exec(filter)?.[1] ?? 1);
    if (opacity < 0.1 || Number(/blur\(([\d.]+)/.exec(filter)?.[1] ?? 0) >= BLUR) return false;
    if (maskImage !== 'none' && (CLEAR_MASK.test(maskImage) || NO_SIZE.test(style.maskSize ?? ''))) return false;
    ground ??= groundOf(style);
    isPainted ||= style.backgroundClip === 'text';
  }
  if (isPainted) return true;
  // Drawn by its edge, or by a shadow that is sharp and of another colour, it is read whatever it is filled with.
  const behind = ground ?? canvasOf(documentOf(element).documentElement);
  const [, shade = '', blur = '9'] = SHADOW.exec(own.textShadow) ?? [];
  const isShaded = shade !== '' && !isFaint(shade) && Number(blur) <= SHARP && !isSameColour(shade, behind);
  if (isShaded || Number.parseFloat(own.webkitTextStrokeWidth) > 0) return true;
  if (isFaint(colour)) return false;
  // On what it will lie once it is scrolled to, nobody knows where no box says it.
  const isThere = ways.length === 0;
  if (ground === undefined && !isThere) return true;
  return !isSameColour(colour, behind) || hasOtherGround(element, spot, colour, isThere);
}

/** What the window is painted with below everything. */
function canvasOf(root: Element): string {
  const { colorScheme } = getComputedStyle(root);
  const isDark =
    /dark/.test(colorScheme) && (!/light/.test(colorScheme) || matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? 'rgb(18, 18, 18)' : 'rgb(255, 255, 255)';
}

/** Whether an element, or a box around it, has its back to a person, and no back that is drawn. */
export function isTurnedAway(element: Element): boolean {
  let isHidden = false;
  let isAway = false;
  for (const at of boxesAround(element)) {
    const { backfaceVisibility, transform, rotate } = getComputedStyle(at);
    if (!/^(?:none)?$/.test(rotate ?? '')) return false;
    if (backfaceVisibility === 'hidden') [isHidden, isAway] = [true, false];
    // The third part of the third column: where what faced a person faces now.
    const parts = /^matrix3d\((.*)\)$/.exec(transform)?.[1]?.split(',').map(Number);
    if ((parts?.[10] ?? 1) < 0) isAway = !isAway;
  }
  return isHidden && isAway;
}

/** Above this a colour hides what is behind it; below `FAINT` nobody sees it. */
const DENSE = 0.9;
const FAINT = 0.1;
/** Above this it is another colour with what is behind it. */
const SHADE = 0.3;

const isDense = (colour: string): boolean => alphaOf(colour) > DENSE;
export const isFaint = (colour: string): boolean => alphaOf(colour) < FAINT;

function alphaOf(colour: string): number {
  const alpha = /[,/] ?([\d.]+)(%?)\)$/.exec(colour);
  if (!/^rgba|\//.test(colour) || alpha === null) return colour === 'transparent' ? 0 : 1;
  return Number(alpha[1]) / (alpha[2] ? 100 : 1);
}

/** Whether an eye can't tell two colours apart. */
export function isSameColour(one: string, other: string): boolean {
  const [a, b] = [partsOf(one), partsOf(other)];
  return (
    one === other || (a.length === 3 && b.length === 3 && a.every((part, at) => Math.abs(part - (b[at] ?? 0)) < 12))
  );
}

/** Red, green and blue, each up to 255; of a colour by its lightness, grey. None of other notations. */
function partsOf(colour: string): number[] {
  const numbers = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (/^rgb/.test(colour)) return numbers.slice(0, 3);
  const [light = 0, ...more] = numbers;
  if (/^ok(?:lch|lab)/.test(colour) && (more[0] ?? 0) < 0.02) return [light, light, light].map((part) => part * 255);
  return [];
}

/** Whether a ground is drawn of which nothing is clear: a colour, or a gradient between such, but no line or dot of one. */
export const isGround = ({
  backgroundColor,
  backgroundImage,
  backgroundSize,
  backgroundRepeat,
}: CSSStyleDeclaration): boolean =>
  isDense(backgroundColor) ||
  ((backgroundImage.match(GRADIENT) ?? []).some((one) => !/rgba\(|transparent|\/ /.test(one)) &&
    !/url/.test(backgroundImage) &&
    !(
      /no-repeat/.test(backgroundRepeat ?? '') &&
      /(?<![\d.])(?:\d?\d(?:\.\d+)?%|\d?\d(?:\.\d+)?px)/.test(backgroundSize ?? '')
    ));

/** Each layer of a picture that is drawn from one colour to another. */
const GRADIENT = /[a-z-]*gradient\((?:[^()]|\([^()]*\))*\)/g;

export const isPicture = ({ backgroundImage }: CSSStyleDeclaration): boolean => /url\(/.test(backgroundImage);

/** The colour behind the text of an element that has a ground of its own; "image" and "shade" where it can't be told. */
export function groundOf({ backgroundColor, backgroundImage }: CSSStyleDeclaration): string | undefined {
  if (backgroundImage !== 'none') return 'image';
  return isDense(backgroundColor) ? backgroundColor : alphaOf(backgroundColor) > SHADE ? 'shade' : undefined;
}

import { INSIDE_SLOT, type Inside } from './inside';

/** All that comes of what a person does, as far as a page could hear it of an element of ours. */
const TYPES = [
  ...['click', 'auxclick', 'dblclick', 'contextmenu', 'mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout'],
  ...['mouseenter', 'mouseleave', 'wheel', 'touchstart', 'touchmove', 'touchend', 'touchcancel'],
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerrawupdate', 'pointerover', 'pointerout', 'pointerenter'],
  ...['pointerleave', 'pointercancel', 'gotpointercapture', 'lostpointercapture'],
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'select', 'selectstart'],
  ...['compositionstart', 'compositionupdate', 'compositionend', 'focus', 'blur', 'focusin', 'focusout'],
  ...['copy', 'cut', 'paste', 'drag', 'dragstart', 'dragend', 'dragenter', 'dragover', 'dragleave', 'drop'],
];

/** Firefox's `MouseEvent.MOZ_SOURCE_UNKNOWN`. */
const NO_DEVICE = 0;

const SCROLLS = ['wheel', 'touchmove', 'keydown'];

/** A click that comes so soon after a key in the same place is that key's. */
const KEYS_CLICK_MS = 50;

/**
 * What a person does in an element of ours stays there: no listener of the page hears it, so no shortcut and no default
 * button of the page takes it. To be called before any script of the page can listen. What counts inside (clicks, keys,
 * input) is passed on by an event of our own that does not leave the closed root.
 *
 * Also keeps the events by which Chromium gives away what stands in a closed root: those that a move of the pointer was
 * made of (`getCoalescedEvents`) have the inner element as their target.
 * @param names of our elements
 */
export function passInside(names: readonly string[]): void {
  let keyAt = Number.NEGATIVE_INFINITY;
  let down: Element | null = null;
  let up: Element | null = null;
  /**
   * Browsers have a screen reader's press look as the mouse's does, in the middle of what it is for: that may be out of the
   * window, or under something else. But Chromium counts no click when it is pressed down, and Firefox knows no device.
   */
  let isReaders = false;

  const keep = (event: Event) => {
    const { target, type } = event;
    if (!(target instanceof Element) || !names.includes(target.localName)) return;
    const inside: Inside | undefined = Reflect.get(globalThis, INSIDE_SLOT);
    if (inside?.root.host !== target) {
      if (type.startsWith('pointer')) event.stopImmediatePropagation();
      return;
    }
    const { root } = inside;
    const isByKey = type === 'click' && event.timeStamp - keyAt < KEYS_CLICK_MS;
    // The press of a screen reader: nobody but the browser knows on what. It goes its own way, and up to our root.
    if (event instanceof MouseEvent && type === 'click' && event.detail === 0 && !isByKey) {
      root.addEventListener(type, (press) => press.stopPropagation(), { once: true });
      return;
    }
    event.stopImmediatePropagation();
    if (!event.isTrusted) return;
    if (SCROLLS.includes(type)) inside.scrolls(event);
    if (event instanceof KeyboardEvent) {
      keyAt = event.timeStamp;
      // A KeyboardEvent that a script makes leaves a closed root in Firefox, whatever it is told.
      if (type === 'keydown')
        pass(inside, event, root.activeElement, Object.assign(new Event(type, OURS), { key: event.key }));
    } else if (type === 'input') {
      pass(inside, event, root.activeElement, new Event(type, OURS));
    } else if (event instanceof MouseEvent) {
      const { clientX, clientY } = event;
      if (type === 'mousedown') {
        isReaders = event.detail === 0 || Reflect.get(event, 'mozInputSource') === NO_DEVICE;
        down = root.elementFromPoint(clientX, clientY);
      }
      if (type === 'mouseup') up = root.elementFromPoint(clientX, clientY);
      if (type !== 'click') return;
      const detail = isReaders ? 0 : event.detail;
      // Firefox names what it is for; Chromium has given it the focus.
      const named = Reflect.get(event, 'originalTarget');
      const readers = named instanceof Element && root.contains(named) ? controlOf(named) : root.activeElement;
      const pressed = detail === 0 ? readers : controlOf(down) === controlOf(up) ? controlOf(up) : null;
      if (pressed === null) event.preventDefault();
      else pass(inside, event, pressed, new MouseEvent(type, { ...OURS, clientX, clientY, detail }));
    }
  };
  for (const type of TYPES)
    window.addEventListener(type, keep, { capture: true, passive: type === 'wheel' || type.startsWith('touch') });
}

const OURS = { bubbles: true, cancelable: true };

function pass(inside: Inside, event: Event, to: Element | null, ours: Event): void {
  inside.passed = ours;
  // When a person did it, not when a busy page let us hear of it.
  Object.defineProperty(ours, 'timeStamp', { value: event.timeStamp });
  if (to?.dispatchEvent(ours) === false) event.preventDefault();
  inside.passed = undefined;
}

/** A click on nothing that can be pressed would else be one on a link or label of the page around us. */
function controlOf(element: Element | null): Element | null {
  return element?.closest('button, input, a') ?? null;
}

// @vitest-environment jsdom
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { byPerson } from '@/test/contexts/by-person';
import { INSIDE_SLOT } from '@/utils/sis/page/inside';
import { passInside } from '@/utils/sis/page/pass-inside';

const TYPES = ['mousedown', 'mouseup', 'click'];
const host = document.createElement('paperless-scores');
const root = host.attachShadow({ mode: 'closed' });
const button = root.appendChild(document.createElement('button'));
/** What the browser finds where something was pressed; null: something else lies over it. */
let under: Element | null;
let presses: number[];

beforeAll(() => {
  document.body.append(host);
  Object.assign(root, { elementFromPoint: () => under });
  Reflect.set(globalThis, INSIDE_SLOT, { root, scrolls: () => {} });
  for (const type of TYPES) window.addEventListener(type, (event) => byPerson(event, 1_000), { capture: true });
  passInside(['paperless-scores']);
  button.addEventListener('click', ({ detail }) => presses.push(detail));
});
beforeEach(() => {
  under = button;
  presses = [];
});

/** A press as Firefox makes it: each event knows its device, and what it is for. */
function press(mozInputSource: number): void {
  for (const type of TYPES) {
    const event = Object.assign(new MouseEvent(type, { bubbles: true, composed: true, detail: 1 }), { mozInputSource });
    Object.assign(event, { originalTarget: button });
    host.dispatchEvent(event);
  }
}

it("passes a screen reader's press on as none of the pointer's, which is not lost in the first half second", () => {
  press(0);
  expect(presses).toEqual([0]);
});

it('passes it on under what lies over it, and presses of the mouse not', () => {
  under = null;
  press(0);
  expect(presses).toEqual([0]);
  press(1);
  expect(presses).toEqual([0]);
});

it("passes the mouse's on as the mouse's", () => {
  press(1);
  expect(presses).toEqual([1]);
});

import { describe, expect, test } from 'vitest';
import { addressOf, isReadAround } from '@/utils/sis/page/own-address';

/** What is asked of a window: where the browser led it, whose origin it has, and in what it stands. */
function view(url: string, origin: string, around: 'iframe' | 'frame' | null): Window {
  const location = new URL(url);
  const frameElement = around === null ? null : { localName: around };
  return Object.assign(Object.create(null), { location, origin, frameElement, document: { URL: url } });
}

const SIS = 'https://sis.example.org';

describe('a window is read', () => {
  test.each([
    ['a page of its own', view(`${SIS}/student`, SIS, null)],
    ['a page in a frame', view(`${SIS}/student`, SIS, 'iframe')],
    ['a part of a frameset', view(`${SIS}/student`, SIS, 'frame')],
    ['a part of a frameset that a script filled: no panel could stand around it', view('about:blank', SIS, 'frame')],
    ['a window that a script filled', view('about:blank', SIS, null)],
  ])('%s, by itself, as its site', (_, window) => {
    expect(isReadAround(window)).toBe(false);
    expect(addressOf(window)?.origin).toBe(SIS);
  });

  test.each(['about:blank', 'about:srcdoc', `blob:${SIS}/8f2c`])(
    'a frame that a script filled (%s), with the page around it',
    (url) => {
      expect(isReadAround(view(url, SIS, 'iframe'))).toBe(true);
    },
  );

  test('a frame of a data: address by nobody: the browser gives it no origin, so nobody knows of which site it is', () => {
    // The page around can't reach into it either.
    const frame = view('data:text/html,<p>SSID 9900000001', 'null', null);
    expect(isReadAround(frame)).toBe(false);
    expect(addressOf(frame)).toBeNull();
  });
});

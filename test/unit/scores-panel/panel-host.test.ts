// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { createPanelHost } from '@/utils/browser/panel-host';

/** The time of a tab's animations, which stands still behind other tabs until the next frame. */
class Timeline {
  now = 0;

  animate(_: Keyframe[] | PropertyIndexedKeyframes | null, options?: number | KeyframeAnimationOptions) {
    const delay = typeof options === 'object' ? Number(options.delay) : 0;
    const timeline = this;
    let start = this.now;
    return {
      set currentTime(time: number) {
        start = timeline.now - time;
      },
      isOver: () => timeline.now - start >= delay,
    };
  }
}

/** A tab whose panel lapses by the browser's animations. jsdom has none, so this stands for them. */
function tab() {
  const timeline = new Timeline();
  let lapse: ReturnType<Timeline['animate']> | undefined;
  const frames: FrameRequestCallback[] = [];
  Element.prototype.animate = (...them) => {
    lapse = timeline.animate(...them);
    return lapse as unknown as Animation;
  };
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
  const life = new AbortController();
  const host = createPanelHost('paperless-scores', { anchor: () => undefined, ignore() {} }, life.signal, () => {});
  host.place(true);
  return {
    host,
    end: () => life.abort(),
    comesToTheFront: () => document.dispatchEvent(new Event('visibilitychange')),
    /** Draws a frame, as browsers do: the time of animations first, then what waits for the frame. */
    frameAt(ms: number) {
      timeline.now = ms;
      for (const callback of frames.splice(0)) callback(ms);
      return lapse?.isOver() ? 'out of sight' : 'in sight';
    },
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(Element.prototype, 'animate');
});

test('the panel of a tab that comes back to the front is there from the first frame', () => {
  const { host, comesToTheFront, frameAt, end } = tab();
  expect(frameAt(0)).toBe('in sight');
  // Behind others for ten seconds: signs of life, and no frame.
  for (let second = 1; second <= 10; second += 1) host.live();
  comesToTheFront();
  expect(frameAt(10_000)).toBe('in sight');
  end();
});

test('what a script that has ended had drawn does not come back with the tab', () => {
  const { comesToTheFront, frameAt, end } = tab();
  frameAt(0);
  end();
  comesToTheFront();
  expect(frameAt(10_000)).toBe('out of sight');
});

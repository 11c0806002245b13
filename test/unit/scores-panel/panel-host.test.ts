// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { createPanelHost, type PanelHost } from '@/utils/browser/panel-host';

/** The time of a tab's animations, which stands still behind other tabs until the next frame. */
class Timeline {
  now = 0;

  animate(_: Keyframe[] | PropertyIndexedKeyframes | null, options?: number | KeyframeAnimationOptions) {
    const delay = typeof options === 'object' ? Number(options.delay) : 0;
    const timeline = this;
    let start = this.now;
    const isOver = () => timeline.now - start >= delay;
    return {
      onfinish: () => {},
      set currentTime(time: number) {
        start = timeline.now - time;
      },
      isOver,
      tick() {
        if (isOver()) this.onfinish();
      },
    };
  }
}

/** A tab whose panel lapses by the browser's animations. jsdom has none, so this stands for them. */
function tab() {
  const timeline = new Timeline();
  let lapse: ReturnType<Timeline['animate']> | undefined;
  Element.prototype.animate = (...them) => {
    lapse = timeline.animate(...them);
    return lapse as unknown as Animation;
  };
  const life = new AbortController();
  const watch = { anchor: () => undefined, ignore() {} };
  const host = createPanelHost(
    'paperless-scores',
    watch,
    life.signal,
    () => !life.signal.aborted,
    () => {},
  );
  host.place(true);
  return {
    host,
    end: () => life.abort(),
    /** Draws a frame, as browsers do: the time of animations first, and who hears of their end. */
    frameAt(ms: number) {
      timeline.now = ms;
      lapse?.tick();
      return lapse?.isOver() ? 'out of sight' : 'in sight';
    },
  };
}

afterEach(() => {
  Reflect.deleteProperty(Element.prototype, 'animate');
});

test.each([
  ['comes back to the front', (host: PanelHost) => host.live()],
  ['was busy for long', () => {}],
])('the panel of a tab that %s is there from the first frame', (_, lives) => {
  const { host, frameAt, end } = tab();
  expect(frameAt(0)).toBe('in sight');
  // Ten seconds without a frame, with signs of life or without.
  for (let second = 1; second <= 10; second += 1) lives(host);
  expect(frameAt(10_000)).toBe('in sight');
  end();
});

test('what a script that has ended had drawn goes', () => {
  const { frameAt, end } = tab();
  expect(frameAt(0)).toBe('in sight');
  end();
  expect(frameAt(10_000)).toBe('out of sight');
});

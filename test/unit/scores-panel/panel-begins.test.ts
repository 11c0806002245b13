import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPanelController, type PanelView } from '@/entrypoints/scores-panel.content/panel-controller';
import type { OpenAnswer, ReportsAnswer } from '@/utils/messages/messaging';
import type { PanelStart } from '@/utils/messages/panel-start';
import type { Finding, StudentFound } from '@/utils/sis/finding';
import { Ssid } from '@/utils/ssid';

const START: PanelStart = { requestWhen: 'testScoresPage', collapsed: false, here: true, lists: true };

function student(digits: string, facts: Partial<StudentFound> = {}): StudentFound {
  const ssid = Ssid.parse(digits);
  if (ssid === undefined) throw new Error('no SSID');
  const why = { label: 'SSID', place: 'text', adapterId: 'plain', placeKey: '' } as const;
  return { kind: 'student', ssid, why, doNotRelease: false, testScoresPage: true, ...facts };
}

const reportsOf = (setName: string): ReportsAnswer => ({
  kind: 'reports',
  rows: [],
  unreadable: 0,
  expiresAt: 1_000_000,
  setName,
});

/** A question to the background that the test answers. */
interface Call<D, A> {
  readonly data: D;
  answer(with_: A): Promise<void>;
  fail(): Promise<void>;
}

const settled = async () => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

function calls<D, A>() {
  const made: Call<D, A>[] = [];
  const call = (data: D): Promise<A> =>
    new Promise((resolve, reject) => {
      made.push({
        data,
        answer: (value) => {
          resolve(value);
          return settled();
        },
        fail: () => {
          reject(new Error('the background ended'));
          return settled();
        },
      });
    });
  return { made, call };
}

function stage() {
  const starts = calls<undefined, PanelStart>();
  const asks = calls<{ ssid: string; by: string; begins?: object | undefined }, ReportsAnswer>();
  const shows: { ssid: string | null; waitsFor: string | null }[] = [];
  const wishes = calls<object, void>();
  const answers: { placeKey: string; ssid: string; answer: string }[] = [];
  let page: Finding = { kind: 'nothing' };
  let view: PanelView | undefined;
  let time = 0;
  let isVisible = true;
  const opens = calls<{ reportIds: readonly string[] }, OpenAnswer>();
  const controller = createPanelController({
    watch: {
      now: () => page,
      sure: async () => page,
      current: () => page,
      subscribe: () => {},
      source: () => undefined,
      anchor: () => undefined,
      darkMode: () => undefined,
      ignore: () => {},
    },
    background: {
      start: () => starts.call(undefined),
      ask: asks.call,
      open: opens.call,
      confirm: async () => ({ kind: 'problem', problem: { code: 'confirmByPolicy', host: 'extension' } }),
      addToList: () => Promise.resolve({ kind: 'added' }),
      shows: async (data) => void shows.push(data),
      answer: async (data) => void answers.push(data),
      remember: wishes.call,
      openPage: () => Promise.resolve(),
    },
    now: () => time,
    alive: () => true,
    pageIsVisible: () => isVisible,
    draw: (next) => {
      view = next;
    },
    signal: new AbortController().signal,
  });
  return {
    starts: starts.made,
    asks: asks.made,
    opens: opens.made,
    shows,
    wishes: wishes.made,
    remember: controller.remember,
    shown: () => view?.state,
    notice: () => view?.notice,
    press: async (id: string, isSeen: boolean) => {
      controller.open([id], isSeen);
      await settled();
    },
    isOpen: () => view?.collapsed === false,
    minimize: controller.minimize,
    open: controller.openBar,
    /** A second goes by. */
    pass() {
      time += 1_000;
      controller.tick();
    },
    /** Another tab comes to the front, or this one again. */
    front(here: boolean) {
      isVisible = here;
      controller.tick();
    },
    /** The page changes, and nobody has noticed. */
    turnTo(finding: Finding) {
      page = finding;
    },
    see(finding: Finding) {
      page = finding;
      controller.follow(finding);
    },
  };
}

/** What the panel did at that place in a list; fails where it did nothing. */
function at<T>(list: readonly T[], index: number): T {
  const one = list[index];
  if (one === undefined) throw new Error(`nothing at ${index}`);
  return one;
}

let world: ReturnType<typeof stage>;
beforeEach(() => {
  world = stage();
});

describe('what a person does to the panel', () => {
  it('is remembered of each kind, though the background ended at one and another came right after', async () => {
    vi.useFakeTimers();
    const { wishes, remember } = world;
    remember({ corner: 1 });
    remember({ collapsed: false });
    remember({ collapsed: true });
    for (const index of [0, 1, 2]) await at(wishes, index).fail();
    await vi.advanceTimersByTimeAsync(500);
    vi.useRealTimers();
    // What was done after it of the same kind takes its place.
    expect(wishes.slice(3).map(({ data }) => data)).toEqual([{ corner: 1 }, { collapsed: true }]);
  });
});

describe('a press on a report', () => {
  it('counts once while it opens, and again after its tab came to the front, though nobody said that it did', async () => {
    const { starts, asks, opens, see, press, front, shown } = world;
    see(student('9900000001'));
    await at(starts, 0).answer(START);
    await at(asks, 0).answer(reportsOf('A'));
    await press('1', true);
    await press('1', true);
    expect(opens).toHaveLength(1);
    front(false);
    front(true);
    expect(shown()).toMatchObject({ kind: 'reports', opening: undefined });
    await press('1', true);
    expect(opens).toHaveLength(2);
  });
});

describe('a press that waits for a click on our icon in the toolbar', () => {
  async function waits() {
    const { starts, asks, see, press, notice } = world;
    see(student('9900000001'));
    await at(starts, 0).answer(START);
    await at(asks, 0).answer(reportsOf('A'));
    await press('1', false);
    expect(notice()).toMatchObject({ kind: 'problem', problem: { code: 'confirmByPolicy' } });
  }

  it.each([
    ['at once', []],
    ['with nobody in between', [{ kind: 'settling' }, { kind: 'nothing' }]],
  ] as const)('is said to open nothing once another student is there, %s', async (_, between) => {
    const { asks, starts, see, notice, shown } = world;
    await waits();
    for (const finding of between) see(finding);
    see(student('9900000002'));
    expect(notice()).toEqual({ kind: 'studentChanged' });
    await at(starts, 1).answer(START);
    await at(asks, 1).answer(reportsOf('B'));
    expect(shown()).toMatchObject({ kind: 'reports', setName: 'B' });
    expect(notice()).toEqual({ kind: 'studentChanged' });
    // It is of that press alone.
    see(student('9900000003'));
    expect(notice()).toBeUndefined();
  });
});

describe('a panel that begins', () => {
  it('asks for the reports in the task in which the student is seen on a Test Scores page', async () => {
    const { starts, asks, see, shown } = world;
    see(student('9900000001'));
    expect(asks).toMatchObject([{ data: { ssid: '9900000001', by: 'automatic', begins: { testScoresPage: true } } }]);
    await at(asks, 0).answer(reportsOf('A'));
    // Whether they are to be shown by themselves is not known yet.
    expect(shown()).toMatchObject({ kind: 'ready' });
    await at(starts, 0).answer(START);
    expect(shown()).toMatchObject({ kind: 'reports', setName: 'A' });
    expect(asks).toHaveLength(1);
  });

  it('asks nobody on another page', async () => {
    const { starts, asks, see, shown } = world;
    see(student('9900000001', { testScoresPage: false }));
    await at(starts, 0).answer(START);
    expect(asks).toEqual([]);
    expect(shown()).toMatchObject({ kind: 'ready' });
  });

  it.each([
    ['the user has closed it on this site', { collapsed: true }],
    ['the settings say that it waits for the user', { requestWhen: 'opened' as const }],
  ])('shows no reports when %s', async (_, told) => {
    const { starts, asks, see, shown } = world;
    see(student('9900000001'));
    await at(asks, 0).answer({ kind: 'cancelled' });
    await at(starts, 0).answer({ ...START, ...told });
    expect(shown()).toMatchObject({ kind: 'ready' });
    // And it has learnt not to ask for the next one.
    see(student('9900000002'));
    expect(asks).toHaveLength(1);
  });

  it('asks once more when the background did not know yet that it may', async () => {
    const { starts, asks, see, shown } = world;
    see(student('9900000001'));
    await at(asks, 0).answer({ kind: 'cancelled' });
    await at(starts, 0).answer(START);
    expect(at(asks, 1).data.begins).toBeUndefined();
    await at(asks, 1).answer(reportsOf('A'));
    expect(shown()).toMatchObject({ kind: 'reports' });
  });

  it('stays, and names nobody, while a system that changes the page in place shows nobody between two students', async () => {
    const { see, shown, starts, pass } = stage();
    see(student('9900000001', { testScoresPage: false, studentName: 'Avila, Mateo' }));
    await at(starts, 0).answer(START);
    for (const between of [{ kind: 'nothing' }, { kind: 'settling' }, { kind: 'nothing' }] as const) {
      see(between);
      expect(shown()).toEqual({ kind: 'looking', isUnsaved: undefined });
      pass();
    }
    see(student('9900000002', { testScoresPage: false }));
    expect(shown()).toMatchObject({ kind: 'ready', student: { lastFour: '0002', name: undefined } });
    pass();
    pass();
    pass();
    expect(shown()?.kind).toBe('ready');
  });

  it('stays open, and as high as it was, while the next student comes whose reports it asks for by itself', async () => {
    const { see, shown, isOpen, starts, asks, minimize } = stage();
    see(student('9900000001'));
    await at(starts, 0).answer(START);
    await at(asks, 0).answer(reportsOf('of the first'));
    expect([shown()?.kind, isOpen()]).toEqual(['reports', true]);
    see({ kind: 'settling' });
    expect([shown(), isOpen()]).toEqual([{ kind: 'looking', isUnsaved: undefined }, true]);
    see(student('9900000002'));
    expect(shown()).toMatchObject({ kind: 'asking', student: { lastFour: '0002' } });
    expect(isOpen()).toBe(true);
    await at(starts, 1).answer(START);
    await at(asks, 1).answer(reportsOf('of the second'));
    expect([shown()?.kind, isOpen()]).toEqual(['reports', true]);
    // On a page where it asks for nothing it is a bar; and it stays one where somebody made it one, until it may ask.
    see(student('9900000003', { testScoresPage: false }));
    expect([shown()?.kind, isOpen()]).toEqual(['ready', false]);
    minimize();
    see(student('9900000004'));
    expect([shown()?.kind, isOpen()]).toEqual(['ready', false]);
  });

  it('goes when nobody comes, and on a list of students at once', async () => {
    const { see, shown, starts, pass } = stage();
    see(student('9900000001', { testScoresPage: false }));
    await at(starts, 0).answer(START);
    see({ kind: 'nothing' });
    pass();
    expect(shown()?.kind).toBe('looking');
    pass();
    expect(shown()).toBeUndefined();
    // Nobody was shown: nothing comes by a page without a student.
    see({ kind: 'nothing' });
    expect(shown()).toBeUndefined();
    see(student('9900000002', { testScoresPage: false }));
    see({ kind: 'several', count: 30, why: { label: 'SSID', place: 'column', adapterId: 'plain', placeKey: '' } });
    expect(shown()).toBeUndefined();
  });

  it('keeps a question open that a person has opened while a page fills in more of the same student', async () => {
    const { starts, see, isOpen, open, shown } = world;
    const { kind: _, ...found } = student('9900000001', { testScoresPage: false });
    see({ kind: 'unsure', doubt: 'newPlace', ...found });
    await at(starts, 0).answer(START);
    expect(isOpen()).toBe(false);
    open();
    see({ kind: 'unsure', doubt: 'newPlace', ...found, studentName: 'Diaz, Ana' });
    await at(starts, 1).answer(START);
    expect(shown()).toMatchObject({ kind: 'unsure', student: { name: 'Diaz, Ana' } });
    expect(isOpen()).toBe(true);
    // Of another student it is another question.
    see({ ...student('9900000002', { testScoresPage: false }), kind: 'unsure', doubt: 'newPlace' });
    await at(starts, 2).answer(START);
    expect(isOpen()).toBe(false);
  });

  it('shows nothing of a student who went before the answers came, and calls the question off', async () => {
    const { starts, asks, shows, see, shown } = world;
    see(student('9900000001'));
    see(student('9900000002'));
    expect(shows).toEqual([{ ssid: null, waitsFor: '9900000002' }]);
    await at(asks, 0).answer(reportsOf('of the first'));
    await at(starts, 0).answer(START);
    expect(shown()).toMatchObject({ kind: 'ready', student: { lastFour: '0002' } });
    await at(starts, 1).answer(START);
    expect(shown()).toMatchObject({ kind: 'asking', student: { lastFour: '0002' } });
    await at(asks, 1).answer(reportsOf('of the second'));
    expect(shown()).toMatchObject({ kind: 'reports', setName: 'of the second', student: { lastFour: '0002' } });
  });

  it('does not show an answer once the page has changed without a word', async () => {
    const { starts, asks, see, turnTo, shown } = world;
    see(student('9900000001'));
    await at(starts, 0).answer(START);
    expect(shown()).toMatchObject({ kind: 'asking' });
    turnTo({ kind: 'settling' });
    await at(asks, 0).answer(reportsOf('of the first'));
    expect(shown()).toMatchObject({ kind: 'looking' });
  });
});

import { type Reading, readPage, type Source, wordsFor } from '@/utils/sis/find/find-student';
import { factsOf } from '@/utils/sis/find/page-facts';
import { fitOf } from '@/utils/sis/find/taught';
import { type Finding, isSame, NOTHING } from '@/utils/sis/finding';
import { elementOf, isConnected, query } from '@/utils/sis/page/dom';
import { readNode } from '@/utils/sis/page/field-content';
import { createTrees, SLICE_MS } from '@/utils/sis/page/trees';
import { watchTyping } from '@/utils/sis/page/typing';
import { type IsVisible, isVisible } from '@/utils/sis/page/visibility';
import type { Root } from '@/utils/sis/page/walk';
import type { SisAdapter } from '@/utils/sis/site/adapter';
import type { Site } from '@/utils/sis/site/site';
import type { EpochMs } from '@/utils/time';
import { createKeyRule } from './key-rule';
import { createLabelTexts } from './label-texts';
import { createPace } from './pace';
import type { PageWatch } from './page-watch';
import { createRelevance, RECORDS_READ } from './relevance';

/** The edge of the watch: clock, timers and sight, passed in. */
export interface WatchWorld {
  readonly document: Document;
  readonly location: Location | URL;
  readonly adapter: SisAdapter;
  readonly site?: Site | undefined;
  /** Ends the watch: listeners, observer, timers. */
  readonly signal: AbortSignal;
  /** A clock that only goes forward, ms. */
  now(): EpochMs;
  /** Calls back once after `ms`; not after `signal` has ended. */
  later(callback: () => void, ms: number): void;
  /** Calls back once the browser has drawn its next frame: styles and places are worked out then. At once when left out. */
  afterFrame?(callback: () => void): void;
  readonly isVisible?: IsVisible;
  /** Called once when what was taught about the site, or a remembered place, holds no SSID on this page. */
  taughtMisfits?(placeKey?: string): void;
}

/**
 * How often the page is looked at without a sign from it, while a label is on it. A script that sets
 * `input.value`, as partial postbacks do with the hidden student key, gives no sign at all: no mutation, no event.
 * A look reads a handful of nodes and takes some microseconds. It must come more than once in QUIET_MS, or two
 * changes could pass for one.
 */
export const LOOK_MS = 120;
/**
 * At each so-manieth of these looks it is asked whether the student can be seen, too. What hides something by an
 * attribute is noticed at once; this is for style sheets alone. It comes right behind a frame, or the browser would work out
 * styles for us, and once more for the frame.
 */
const SIGHT_EVERY = 4;
/**
 * The share of a core that this may cost: where a page is so large, or has so many numbers, that it takes long, it comes
 * less often, and in slices.
 */
const SIGHT_SHARE = 0.01;
/** How long what came to a page waits before it is looked at: most of what a busy page adds is gone by then. */
const NEWS_WAIT_MS = 50;

const OBSERVED = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    'value',
    'hidden',
    'style',
    'class',
    'aria-hidden',
    'aria-label',
    'open',
    'type',
    'for',
    'readonly',
    'disabled',
    'data-tcfc',
  ],
};

export interface WholeWatch extends PageWatch {
  start(): void;
  restored(): void;
  siteChanged(site: Site | undefined): void;
}

/** Follows one page and says what it shows. Throws nothing into the page. */
export function watchPage(world: WatchWorld): WholeWatch {
  const { document, location, adapter, signal } = world;
  let { site } = world;
  let words = wordsFor(adapter, site);
  const seen = world.isVisible ?? isVisible;
  const ignored = new Set<Element>();
  const sight = {
    isVisible: (node: Node) => !isIgnored(node) && seen(node),
    isTyped: (control: Element) => typing.isTyped(control),
  };
  const afterFrame = world.afterFrame ?? ((callback: () => void) => callback());
  const listeners = new Set<(finding: Finding) => void>();
  const keyRule = createKeyRule();
  const pace = createPace(world);
  let relevance = createRelevance(words, adapter);
  const trees = createTrees({
    document,
    signal,
    now: world.now,
    later: (callback, ms) => world.later(guarded(callback), ms),
    onTree: follow,
  });
  const { roots } = trees;
  const labelTexts = createLabelTexts(roots, (text) => words.mayHold(text));
  const observer = new MutationObserver(guarded(onMutations));
  const typing = watchTyping(document, guarded(onTyping), signal);

  let reading: Reading = { finding: NOTHING, sources: [], hiddenLabels: false };
  let shown: Finding = NOTHING;
  /** Something may have changed since `reading`. */
  let isStale = true;
  /** The address at which a misfit was told of. */
  let misfitAt: string | undefined;
  let isLooking = false;
  let looks = 0;
  /** Before this moment it is not asked again what can be seen. */
  let sightAt = 0;
  /** Of which source it is asked first. */
  let seenTo = 0;
  let keyElement: Element | undefined;
  let judgedKey: string | undefined;
  /** What was not judged yet. */
  let records: MutationRecord[] = [];

  function isIgnored(node: Node): boolean {
    const element = elementOf(node);
    for (const host of ignored) if (element !== undefined && Node.prototype.contains.call(host, element)) return true;
    return false;
  }

  /** Wraps what the browser calls, so that nothing of ours is thrown into the page. */
  function guarded<A extends unknown[]>(callback: (...args: A) => void): (...args: A) => void {
    return (...args) => {
      if (signal.aborted) return;
      try {
        callback(...args);
      } catch {
        // A node gone in the middle of a look: what it told is not to be shown.
        broken();
      }
    };
  }

  function tell(finding: Finding): void {
    if (isSame(finding, shown)) return;
    if ('ssid' in finding) pace.found();
    shown = finding;
    for (const listener of [...listeners]) {
      try {
        listener(finding);
      } catch {
        // A listener's fault must not keep the others from blanking.
      }
    }
  }

  /** Whether all that the finding rests on is as it was. */
  function holds(): boolean {
    for (const { node, text } of reading.sources) {
      if (!isConnected(node) || readNode(node) !== text) return false;
    }
    return true;
  }

  const areSeenAsBefore = (): boolean => reading.sources.every(({ node, isSeen }) => sight.isVisible(node) === isSeen);

  /** Asks of the sources, one after the other, whether they are seen as before, as long as a slice lasts. */
  function lookForHidden(): void {
    const began = world.now();
    const { sources } = reading;
    if (seenTo >= sources.length) seenTo = 0;
    // Whose number is shown is asked each time, whatever else there is.
    const value = sources.find(({ node }) => node === reading.valueNode);
    let isAsBefore = value === undefined || sight.isVisible(value.node) === value.isSeen;
    while (isAsBefore && seenTo < sources.length && world.now() - began <= SLICE_MS) {
      const { node, isSeen } = sources[seenTo] as Source;
      isAsBefore = sight.isVisible(node) === isSeen;
      seenTo += 1;
    }
    sightAt = began + (world.now() - began) / SIGHT_SHARE;
    if (isAsBefore) check(false);
    else broken();
  }

  const showsStudent = (): boolean => reading.finding.kind !== 'nothing';

  /** The reading as it may be shown: with the facts of this moment, and only if key and SSID agree. */
  function judged(): Finding {
    const { finding } = reading;
    if (finding.kind !== 'student' && finding.kind !== 'blank' && finding.kind !== 'unsure') {
      keyRule.gone(world.now());
      return finding;
    }
    const facts = factsOf(document, location.pathname, adapter);
    keyElement = adapter.studentKey === undefined ? undefined : query(document, adapter.studentKey);
    judgedKey = keyNow();
    if (facts.studentKey !== undefined) {
      const wait = keyRule.waitFor(
        facts.studentKey,
        finding.kind === 'blank' ? '' : finding.ssid.reveal(),
        world.now(),
      );
      if (wait > 0) {
        if (Number.isFinite(wait)) world.later(guarded(check), wait);
        return { kind: 'settling' };
      }
    }
    return { ...finding, ...facts, studentName: facts.studentName ?? finding.studentName };
  }

  /** The cheap look: in the task of the change. Blanks at once what does not hold any more. */
  function check(visibility = true): void {
    if (reading.sources.length === 0) return;
    // A list shows nobody who could be hidden, and has many numbers: what changes it is read anew soon enough.
    const isOne = visibility && ('ssid' in shown || shown.kind === 'blank');
    if (!holds() || (isOne && !areSeenAsBefore())) broken();
    else if (keyNow() !== judgedKey || shown.kind === 'settling') tell(judged());
  }

  /** The key in the element that was there when the finding was judged, or in what replaced it. */
  function keyNow(): string | undefined {
    if (keyElement !== undefined && !isConnected(keyElement)) keyElement = query(document, adapter.studentKey ?? '');
    return keyElement && readNode(keyElement);
  }

  function broken(): void {
    isStale = true;
    if (showsStudent()) tell({ kind: 'settling' });
    pace.soon(showsStudent());
  }

  function onMutations(latest: MutationRecord[]): void {
    labelTexts.changed(latest);
    if (records.length === 0) world.later(guarded(takeNews), NEWS_WAIT_MS);
    if (records.length <= RECORDS_READ) records = records.concat(latest);
    check(relevance.isAround(latest, reading));
    // Whoever was on the page is gone, and the next one is awaited.
    if (shown.kind === 'settling') takeNews();
  }

  /** Judges what came to the page. */
  function takeNews(): void {
    if (records.length === 0) return;
    const { weight, added } = relevance.newsOf(records, reading, ignored);
    records = [];
    if (added.length > 0) trees.among(added);
    if (weight === 'none') return;
    isStale = true;
    if (weight === 'likely') pace.soon();
    else pace.eventually();
  }

  function onTyping(field: Element): void {
    check();
    // A field that now holds ten digits, or nothing, may be the field of the SSID.
    if (!showsStudent() && !/^\s*(\d{10}(\.00)?\s*)?$/.test(readNode(field))) return;
    isStale = true;
    pace.soon();
  }

  /** What a style fades in or out changes nothing on the page but how it looks. */
  function onFaded(): void {
    check();
    if (shown.kind !== 'nothing' || !(reading.hiddenLabels || reading.sources.length > 0)) return;
    isStale = true;
    pace.soon();
  }

  function observe(root: Root): void {
    observer.observe(root, OBSERVED);
    for (const event of ['animationend', 'transitionend'])
      root.addEventListener(event, guarded(onFaded), { passive: true, signal });
  }

  /** Observes a shadow root or a frame that was not known yet. */
  function follow(root: Root): void {
    observe(root);
    labelTexts.forget();
    isStale = true;
    pace.soon();
  }

  /** A full reading, in slices where the page is huge. */
  function find(): void {
    if (!isStale) return;
    const began = world.now();
    const isDone = labelTexts.run(() => world.now() - began > SLICE_MS);
    if (isDone) conclude();
    pace.spent(world.now() - began);
    if (!isDone) pace.goOn();
  }

  function conclude(): void {
    isStale = false;
    reading = readPage(document, location, adapter, site, { ...sight, roots, candidates: labelTexts.all() });
    tell(judged());
    keepLooking();
    const isMisfit = site?.ssidSelector && fitOf(roots, site, sight) === 'misfit';
    const misfit = isMisfit ? '' : reading.misfit;
    if (misfit === undefined || misfitAt === location.href) return;
    // Once for each page: a few of them in a row make a place be forgotten.
    misfitAt = location.href;
    world.taughtMisfits?.(misfit || undefined);
  }

  function readNow(): Finding {
    const pending = observer.takeRecords();
    if (pending.length > 0) onMutations(pending);
    takeNews();
    if (isStale || !holds() || !areSeenAsBefore()) {
      conclude();
    } else {
      tell(judged());
    }
    return shown;
  }

  function now(): Finding {
    try {
      return signal.aborted ? NOTHING : readNow();
    } catch {
      return { kind: 'settling' };
    }
  }

  function keepLooking(): void {
    if (isLooking || reading.sources.length === 0) return;
    isLooking = true;
    world.later(
      guarded(() => {
        isLooking = false;
        looks += 1;
        if (document.visibilityState !== 'hidden') {
          check(false);
          if (looks % SIGHT_EVERY === 0 && world.now() >= sightAt) afterFrame(guarded(lookForHidden));
        }
        keepLooking();
      }),
      LOOK_MS,
    );
  }

  pace.onTurn(guarded(find));
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    start: guarded(() => {
      observe(document);
      find();
      trees.start();
      document.addEventListener(
        'visibilitychange',
        guarded(() => check()),
        { signal },
      );
    }),
    restored: guarded(() => {
      isStale = true;
      readNow();
    }),
    siteChanged(next) {
      site = next;
      words = wordsFor(adapter, site);
      relevance = createRelevance(words, adapter);
      labelTexts.forget();
      isStale = true;
      pace.soon(true);
    },
    now,
    async sure() {
      let finding = now();
      for (let wait = keyRule.sureIn(world.now()); 'ssid' in finding && wait > 0; wait = keyRule.sureIn(world.now())) {
        await new Promise<void>((resolve) => {
          world.later(resolve, wait);
          signal.addEventListener('abort', () => resolve(), { once: true });
        });
        finding = now();
      }
      return finding;
    },
    current() {
      if (signal.aborted) return NOTHING;
      guarded(() => {
        if (!holds() || !areSeenAsBefore()) broken();
        else tell(judged());
      })();
      return shown;
    },
    subscribe(listener, until) {
      if (until.aborted) return;
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
    source: () => reading.valueNode,
    anchor() {
      for (const { selector, where } of adapter.anchors ?? []) {
        const element = query(document, selector);
        if (element !== undefined && seen(element)) return { element, where };
      }
      return undefined;
    },
    darkMode: () => (adapter.darkMode === undefined ? undefined : query(document, adapter.darkMode) !== undefined),
    ignore(element) {
      ignored.add(element);
    },
  };
}

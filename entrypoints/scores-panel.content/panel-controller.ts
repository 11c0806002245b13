import type { PanelNotice, PanelState } from '@/components/panel/panel-state';
import type { ReportsAnswer } from '@/utils/messages/messaging';
import { whyNoAnswer } from '@/utils/messages/no-answer';
import { asksByItself, type PanelStart, type PlaceAnswer } from '@/utils/messages/panel-start';
import { answerOrProblem, untilAnswered } from '@/utils/messages/until-answered';
import { type Finding, isSame, NOTHING, type StudentFound } from '@/utils/sis/finding';
import { isLasting } from '@/utils/sis/site/known-places';
import type { PageWatch } from '@/utils/sis/watch/page-watch';
import { type Clock, SECOND_MS } from '@/utils/time';
import { unattended } from '@/utils/unattended';
import type { Background, Wish } from './panel-background';
import { firstState, shown, stateOf } from './panel-states';
import { askedOf, createPlaceAnswers, type Unsure } from './place-answers';

/** What is to be drawn; `state` undefined: nothing at all. */
export interface PanelView {
  readonly state: PanelState | undefined;
  readonly collapsed: boolean;
  readonly notice: PanelNotice | undefined;
}

export interface PanelDeps {
  readonly watch: PageWatch;
  readonly background: Background;
  readonly now: Clock;
  /** False once the extension was updated, reloaded or removed under this page. */
  alive(): boolean;
  /** Whether the user can see this page (its tab is in front). */
  pageIsVisible(): boolean;
  /** Draws at once, in the same task. */
  draw(view: PanelView): void;
  readonly signal: AbortSignal;
}

type Ask = 'automatic' | 'wish' | 'newLinks';
type AskData = Parameters<Background['ask']>[0];
/** What was asked before it was known whether the panel asks by itself. */
interface Early {
  readonly data: AskData;
  readonly answer: Promise<ReportsAnswer>;
}

/** A system that changes the page in place shows nobody for so long, between two students. */
const BETWEEN_MS = 2 * SECOND_MS;
const STUCK = { kind: 'problem', problem: { code: 'stuck' } } as const;

/**
 * Decides what the panel shows. One rule stands above all: what is drawn belongs to the student whom the
 * page shows now. Each change of student starts a new generation, and an answer of a former one is dropped.
 */
export function createPanelController(deps: PanelDeps) {
  const { watch, background, now, draw, signal } = deps;
  let generation = 0;
  let student: StudentFound | undefined;
  let state: PanelState | undefined;
  let collapsed = true;
  let notice: PanelNotice | undefined;
  /** Whom the background believes to be shown. */
  let told: string | null | undefined = null;
  /** A student was seen while nobody looked at the page: nothing is asked before somebody does. */
  let waitsForSight = false;
  /** When the panel goes, since the page shows nobody. */
  let goesAt = Number.POSITIVE_INFINITY;
  /** What the user last did to the bar, of each kind: only that is to be remembered. */
  const lastWishes = new Map<string, Wish>();
  /** Of what the question on screen asks. */
  let question: Unsure | undefined;
  /** What the user answered on this page. */
  const answers = createPlaceAnswers();
  /** Whether the panel would ask by itself for the next student, as far as is known. */
  let start: PanelStart | undefined;
  let early: Early | undefined;

  function show(next: PanelState | undefined): void {
    state = next;
    draw({ state, collapsed, notice });
    tellWhatIsShown();
  }

  /** The background renews the links of what a user can see, and of nothing else. */
  function tellWhatIsShown(): void {
    const visible = state?.kind === 'reports' && !collapsed && deps.pageIsVisible() && !signal.aborted;
    const ssid = visible && student !== undefined ? student.ssid.reveal() : null;
    if (ssid === told) return;
    told = ssid;
    background.shows({ ssid, schoolCode: student?.schoolCode, waitsFor: waitsFor() }).catch((error: unknown) => {
      const why = whyNoAnswer(error);
      if (why === 'refused') leave();
      // The background ended before it took note: the next tick tells it once more.
      if (why === 'lost' && told === ssid) told = undefined;
    });
  }

  function waitsFor(): string | null {
    return student?.ssid.reveal() ?? null;
  }

  /** Nobody waits any more for an answer about the student who was on the page before. */
  function callOff(): void {
    if (state?.kind === 'asking' || early !== undefined)
      unattended(background.shows({ ssid: null, waitsFor: waitsFor() }));
  }

  /** @param stays the panel may wait for who comes next on this page */
  function follow(seen: Finding, stays = true): void {
    if (state?.kind === 'updated') return;
    const finding = answers.believed(seen);
    if (finding.kind === 'student' && isSameStudent(finding)) {
      const testScoresNow = finding.testScoresPage && student?.testScoresPage === false;
      student = finding;
      if (testScoresNow && state?.kind === 'ready') unattended(begin());
      return;
    }
    generation += 1;
    // A press that waits for a click on our icon opens nothing any more; said until the next student goes, too.
    const isOutdated =
      (notice?.kind === 'problem' && notice.problem.code === 'confirmByPolicy') ||
      (notice?.kind === 'studentChanged' && student === undefined);
    notice = isOutdated ? { kind: 'studentChanged' } : undefined;
    goesAt = finding.kind === 'nothing' ? now() + BETWEEN_MS : Number.POSITIVE_INFINITY;
    student = finding.kind === 'student' ? finding : undefined;
    callOff();
    early = undefined;
    waitsForSight = false;
    const next = firstState(finding, stays && state !== undefined);
    // An open panel that is going to ask by itself stays as high as it is: the page below does not jump.
    const goesOn = student !== undefined && start !== undefined && asksByItself(start, student.testScoresPage);
    collapsed = finding.kind !== 'blank' && (collapsed || !(goesOn || next?.kind === 'looking'));
    // First, so that the background works while we draw.
    if (student !== undefined) unattended(begin());
    else if (finding.kind === 'unsure') unattended(offer(finding));
    show(student !== undefined && !collapsed ? { kind: 'asking', student: shown(student), again: false } : next);
  }

  function leave(): void {
    follow(NOTHING, false);
  }

  /** Asks about the place, unless that was answered before. No answered question comes again. */
  async function offer(finding: Unsure): Promise<void> {
    const mine = generation;
    const about = askedOf(finding);
    const begun = await untilAnswered(() => background.start(about), asLongAsWanted(mine));
    if (!isWanted(mine)) return;
    if (begun?.here === false) {
      leave();
    } else if (begun?.answered !== undefined && !(begun.answered === 'no' && answers.isReopened(about))) {
      answers.note(about, begun.answered);
      follow(watch.now());
    } else {
      start = begun;
      // Opened by a person, while the page filled in more of the same student: that question stays open.
      const isOpened = !collapsed && question?.ssid.equals(finding.ssid) === true;
      question = finding;
      collapsed = !isOpened && (begun === undefined || !asksByItself(begun, finding.testScoresPage));
      const { short, lastFour } = finding.ssid;
      const whom = { lastFour, name: finding.studentName, why: finding.why };
      const { doubt, why } = finding;
      const forgotten = begun?.forgotten === true;
      show({ kind: 'unsure', student: whom, short, doubt, isLasting: isLasting(why.placeKey), forgotten });
    }
  }

  function isSameStudent(finding: StudentFound): boolean {
    return (
      student !== undefined &&
      finding.ssid.equals(student.ssid) &&
      finding.studentKey === student.studentKey &&
      finding.doNotRelease === student.doNotRelease
    );
  }

  /** Reads the page once more. On a mismatch the panel follows the page, and what was asked is dropped. */
  function pageStillShows(seen = watch.now()): boolean {
    const finding = answers.believed(seen);
    if (finding.kind === 'student' && isSameStudent(finding)) return true;
    follow(finding);
    return false;
  }

  /** A student was seen: the slim bar, and on the pages that the settings name the reports by themselves. */
  async function begin(): Promise<void> {
    waitsForSight = !deps.pageIsVisible();
    if (waitsForSight) return;
    const mine = generation;
    const asked = askEarly();
    const begun = await untilAnswered(() => background.start(), asLongAsWanted(mine));
    if (!isWanted(mine)) return;
    start = begun;
    if (begun?.here === false) {
      leave();
      return;
    }
    // It hangs: nothing of what was asked will come.
    if (begun === undefined && asked !== undefined) {
      collapsed = false;
      take(STUCK);
    }
    if (begun === undefined || student === undefined) return;
    if (collapsed && !asksByItself(begun, student.testScoresPage)) return;
    collapsed = false;
    await ask('automatic', asked);
  }

  /** Asks at once where the panel is likely to ask by itself; the background answers only if it does. */
  function askEarly(): Early | undefined {
    if (student === undefined) return undefined;
    const { testScoresPage } = student;
    if (start === undefined ? !testScoresPage : !asksByItself(start, testScoresPage)) return undefined;
    const data = askData(student, 'automatic');
    const mine: Early = { data, answer: background.ask({ ...data, begins: { testScoresPage } }) };
    early = mine;
    const settled = () => {
      if (early === mine) early = undefined;
    };
    mine.answer.then(settled, settled);
    return mine;
  }

  function askData(student: StudentFound, by: Ask): AskData {
    const { ssid, schoolCode, doNotRelease } = whom(student);
    return { ssid, schoolCode, doNotRelease, by, at: now() };
  }

  /** @param asked the same question, if it was asked before */
  async function ask(by: Ask, asked?: Early): Promise<void> {
    if (student === undefined) return;
    const mine = generation;
    const data = asked?.data ?? askData(student, by);
    const whom = shown(student);
    if (state?.kind === 'reports') show({ ...state, renewing: true });
    else show({ kind: 'asking', student: whom, again: false });
    let former = asked?.answer;
    const once = async (): Promise<ReportsAnswer> => {
      const answer = await former;
      former = undefined;
      // What the panel may ask was not so yet when the background looked.
      return answer === undefined || answer.kind === 'cancelled' ? background.ask(data) : answer;
    };
    const answer = await answerOrProblem(once, {
      ...asLongAsWanted(mine),
      isAwake: () => background.start(),
      again: () => {
        former = undefined;
        if (state?.kind === 'asking') show({ kind: 'asking', student: whom, again: true });
      },
    });
    if (isWanted(mine) && pageStillShows()) take(answer);
  }

  /** Whether the student is still the one of that time, and the extension still there. */
  function isWanted(since: number): boolean {
    return since === generation && !lost();
  }

  /** Where we may not run any more (the site or its permission was taken away), nothing stays of the panel. */
  function asLongAsWanted(since: number) {
    return { goesOn: () => isWanted(since), refused: () => since === generation && leave() };
  }

  function take(answer: ReportsAnswer): void {
    if (student === undefined) return;
    // A page that stood still (an open dialog, sleep) was taken for gone meanwhile: it says again what it shows.
    told = undefined;
    if (answer.kind === 'problem' && state?.kind === 'reports' && state.expiresAt > now()) {
      // The links that are shown still work: they stay, and the problem is said above them.
      notice = answer;
      show({ ...state, renewing: false });
    } else if (answer.kind === 'cancelled' && state?.kind === 'reports') {
      show({ ...state, renewing: false });
    } else {
      const next = stateOf(answer, shown(student));
      // What is being opened goes on being opened, whatever comes meanwhile.
      const opening = state?.kind === 'reports' ? state.opening : undefined;
      show(next.kind === 'reports' ? { ...next, opening } : next);
    }
  }

  async function open(reportIds: readonly string[], isSeen: boolean): Promise<void> {
    notice = undefined;
    if (student === undefined || state?.kind !== 'reports' || reportIds.length === 0) return;
    const { opening = [] } = state;
    // The second press of a double click.
    if (reportIds.every((id) => opening.includes(id))) return;
    if (!pageStillShows()) {
      tell({ kind: 'studentChanged' });
      return;
    }
    const mine = generation;
    const data = { ...whom(student), reportIds, at: now() };
    const send = () => (isSeen ? background.open(data) : background.confirm(data));
    show({ ...state, opening: [...opening, ...reportIds] });
    // The background knows a click by its time: told once more, it opens what had not been opened.
    const came = await answerOrProblem(send, { ...asLongAsWanted(mine), isAwake: () => background.start() });
    if (!isWanted(mine) || state?.kind !== 'reports') return;
    const left = state.opening?.filter((id) => !reportIds.includes(id)) ?? [];
    show({ ...state, opening: left.length > 0 ? left : undefined });
    switch (came.kind) {
      case 'opened':
        if (!isSeen) tell({ kind: 'covered' });
        break;
      case 'studentChanged':
        follow(watch.now());
        tell(came);
        break;
      case 'gone':
        take(came.answer);
        tell({ kind: 'gone' });
        break;
      case 'message':
        take(came);
        break;
      case 'problem':
        tell(came);
        break;
    }
  }

  /** Says in the panel what came of it, which opens for that. */
  async function addToList(): Promise<void> {
    if (student === undefined || !pageStillShows()) return;
    const mine = generation;
    const data = whom(student);
    const came = await answerOrProblem(() => background.addToList(data), {
      ...asLongAsWanted(mine),
      isAwake: () => background.start(),
    });
    if (!isWanted(mine)) return;
    collapsed = false;
    tell(came.kind === 'problem' ? came : { kind: 'myList', answer: came });
  }

  function tell(next: PanelNotice): void {
    notice = next;
    show(state);
  }

  /** Says whether the extension is gone from under this page, and shows it. */
  function lost(): boolean {
    if (deps.alive()) return false;
    ended();
    return true;
  }

  function ended(): void {
    if (state?.kind === 'updated') return;
    generation += 1;
    student = undefined;
    collapsed = false;
    notice = undefined;
    show(state === undefined ? undefined : { kind: 'updated' });
  }

  /** Something that has no answer, for as long as it is wanted. */
  function insist(call: () => Promise<void>, isWanted = () => true): void {
    unattended(untilAnswered(() => call().then(() => true), { goesOn: () => !lost() && isWanted() }));
  }

  function remember(wish: Wish): void {
    const kind = Object.keys(wish).join();
    lastWishes.set(kind, wish);
    insist(
      () => background.remember(wish),
      () => lastWishes.get(kind) === wish,
    );
  }

  function linksHaveEnded(): boolean {
    return state?.kind === 'reports' && !state.renewing && state.expiresAt <= now();
  }

  function openBar(): void {
    if (lost()) return;
    const seen = watch.now();
    if (state === undefined && seen.kind === 'unsure' && answers.believed(seen).kind === 'nothing') {
      answers.reopen(askedOf(seen));
      follow(seen);
      // So that it comes open, and not as the bar.
      question = seen;
    }
    collapsed = false;
    notice = undefined;
    const mayHaveChanged = state?.kind === 'problem' || state?.kind === 'message' || linksHaveEnded();
    if (state?.kind === 'ready' || mayHaveChanged) unattended(ask('wish'));
    else show(state);
  }

  function askAgain(): void {
    if (state?.kind === 'problem') unattended(ask('wish'));
  }

  /** Only here and now: nothing of it is remembered. */
  function minimize(): void {
    collapsed = true;
    show(state);
  }

  function wish(by: Ask): void {
    notice = undefined;
    unattended(ask(by));
  }

  return {
    follow,
    open: (reportIds: readonly string[], isSeen: boolean) => unattended(open(reportIds, isSeen)),
    newLinks: () => wish('newLinks'),
    retry: () => wish('wish'),
    openBar,
    minimize,

    view: (): PanelView => ({ state, collapsed, notice }),

    /** Something that can be pressed is in sight. */
    isOpen: () => state !== undefined && !collapsed && deps.pageIsVisible(),

    /** The answer to "Is this the student's SSID?", for the number and the place of which it was asked. */
    answer(answer: PlaceAnswer): void {
      const finding = watch.now();
      if (finding.kind === 'unsure' && state?.kind === 'unsure' && isSame(finding, question ?? NOTHING)) {
        const about = askedOf(finding);
        answers.note(about, answer);
        insist(() => background.answer({ ...about, answer }));
      }
      follow(finding, answer !== 'no');
      if (student === undefined) return;
      collapsed = false;
      unattended(ask('wish'));
    },

    toggle(): void {
      if (collapsed) openBar();
      else minimize();
      remember({ collapsed });
    },

    remember,

    addToList: () => unattended(addToList()),
    /** A student is shown, and lists may be worked on. */
    hasLists: () => student !== undefined && start?.lists === true,

    /** Nobody needs to be reminded of this set's key before the next reminder is due. */
    putAway(reminderOf: string): void {
      remember({ reminderOf });
      if (state && 'keyNotice' in state) show({ ...state, keyNotice: undefined });
    },

    /** Somebody does not wish to see it here. */
    stayAway(away: Wish['away']): void {
      remember({ away });
      leave();
    },

    /** The background renewed the links of the student that it believes we show. */
    renewed(ssid: string, answer: ReportsAnswer): void {
      if (student?.ssid.reveal() === ssid && state?.kind === 'reports' && pageStillShows()) take(answer);
    },

    /** What stood in the way may be gone. */
    askAgain,

    /** What is shown may not be shown here any more, or came through keys that were changed, locked or removed. */
    startAgain(): void {
      askAgain();
      if (state === undefined || state.kind === 'problem') return;
      generation += 1;
      notice = undefined;
      if (student !== undefined) show({ kind: 'ready', student: shown(student) });
      unattended(begin());
    },

    /** Another frame of the tab shows another student, and nobody could say whose this panel is; or no longer. */
    turn(here: boolean): void {
      if (!here) leave();
      else if (state === undefined) follow(watch.now());
    },

    /** Called each second while something is shown, and when the page comes to the front or wakes. */
    tick(): void {
      if (state === undefined || lost()) return;
      if (now() >= goesAt) leave();
      // The watch tells of a change at once; this is the second look, in case it could not.
      if (student !== undefined && !pageStillShows(watch.current())) return;
      // What was pressed came to the front, or the reader went elsewhere: a press after that is a new wish, though the answer
      // to the former one was lost.
      if (state?.kind === 'reports' && state.opening && !deps.pageIsVisible()) show({ ...state, opening: undefined });
      tellWhatIsShown();
      if (waitsForSight && deps.pageIsVisible()) unattended(begin());
      if (collapsed || state.kind !== 'reports' || !deps.pageIsVisible()) return;
      if (linksHaveEnded() && notice === undefined) unattended(ask('automatic'));
      else draw({ state, collapsed, notice });
    },

    openPage: (page: 'options' | 'unlock') => insist(() => background.openPage(page)),

    /** This script was ended, by an update of the extension or by a later start of itself. */
    ended,

    /** The page goes: nothing of ours stays shown or renewed. */
    leave,
  };
}

/** Of whom a call speaks. */
function whom({ ssid, studentName: name, schoolCode, doNotRelease }: StudentFound) {
  return { ssid: ssid.reveal(), name, schoolCode, doNotRelease };
}

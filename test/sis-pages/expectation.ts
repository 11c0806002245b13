/** What the extension should make of a tab. The finder's passing outcome "settling" is not one of them: it ends. */
export type Outcome = 'nothing' | 'blank' | 'student' | 'several' | 'unsure';

/** Something done on the page, and the outcome once the page has come to rest after it. */
export interface Step {
  /** Evaluated in the top frame; a promise is awaited. */
  readonly run: string;
  readonly expect: Outcome;
  /** For `student` and `unsure`. */
  readonly ssid?: string;
}

export interface Expectation {
  /** On the real host name; the browser maps it to the look-alikes' server. */
  readonly url: string;
  /** The outcome for the whole tab, all its frames together, once the page has come to rest. */
  readonly expect: Outcome;
  /** For `student` and `unsure`. */
  readonly ssid?: string;
  /** Why this is the right outcome. */
  readonly note: string;
  readonly steps?: readonly Step[];
  /** Too large or too hostile for the run over all pages: it has a test of its own. */
  readonly heavy?: true;
}

/** What a page shows whose place nobody vouches for: the number is offered, and a blank label says nothing. */
export const unconfirmed = (outcome: Outcome): Outcome =>
  outcome === 'student' ? 'unsure' : outcome === 'blank' ? 'nothing' : outcome;

/** The same pages where no place is known yet. */
export const onNewPlaces = (pages: readonly Expectation[]): Expectation[] =>
  pages.map((page) => ({
    ...page,
    expect: unconfirmed(page.expect),
    ...(page.steps && { steps: page.steps.map((step) => ({ ...step, expect: unconfirmed(step.expect) })) }),
  }));

/** Steps through students by `window.demo.show`, as most pages know it; each is [SSID or local id, outcome]. */
export function showing(...turns: readonly (readonly [student: string, expect: Outcome])[]): Step[] {
  return turns.map(([student, expect]) => ({
    run: `window.demo.show(${JSON.stringify(student)})`,
    expect,
    ...(expect === 'student' || expect === 'unsure' ? { ssid: student } : {}),
  }));
}

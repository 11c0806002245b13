import { render } from 'preact';
import { Panel } from '@/components/panel/panel';
import { createClickGuard } from '@/components/shared/trusted-click';
import { WordsContext } from '@/components/shared/words-context';
import { followBackground } from '@/entrypoints/scores-panel.content/follow-background';
import { panelBackground } from '@/entrypoints/scores-panel.content/panel-background';
import { createPanelController, type PanelView } from '@/entrypoints/scores-panel.content/panel-controller';
import { browserWords } from '@/utils/browser/browser-words';
import { createLatest } from '@/utils/messages/latest';
import { onMessage, sendMessage } from '@/utils/messages/messaging';
import { PANEL_SLOT } from '@/utils/messages/panel-slot';
import { untilAnswered } from '@/utils/messages/until-answered';
import { type Finding, NOTHING } from '@/utils/sis/finding';
import { type PageSummary, summaryOf } from '@/utils/sis/summary';
import type { PageWatch } from '@/utils/sis/watch/page-watch';
import { Ssid } from '@/utils/ssid';
import { SECOND_MS } from '@/utils/time';
import type { Shown } from './page';

/** What stands in a frame: the reader, and the panel once it was put there. */
export interface FrameScripts {
  /** The page changed what it shows. */
  changed(): void;
  /** What any script of ours in the frame may send. */
  readonly send: typeof sendMessage;
  /** Puts the panel there. */
  startPanel(root: Element): PanelInFrame;
}

export interface PanelInFrame {
  /** Draws what the panel shows, for who wants to read it. */
  draw(): void;
  state(): PanelView['state'];
  /** Presses the buttons of these reports, without drawing them first. */
  open(reportIds: readonly string[]): void;
  /** The page is shown, or not any more. */
  visibilityChanged(): void;
}

/**
 * The scripts of a frame over a page that is made up: the unchanged panel, and in place of `read-student` (which reads a
 * real document) one that is told what the page shows.
 */
export function startFrame(page: { shows(): Shown; isVisible(): boolean }): FrameScripts {
  const listeners = new Set<(finding: Finding) => void>();
  const life = new AbortController();
  const now = () => findingOf(page.shows());
  const watch: PageWatch = {
    now,
    sure: async () => now(),
    current: now,
    subscribe: (listener) => void listeners.add(listener),
    source: () => undefined,
    anchor: () => undefined,
    darkMode: () => undefined,
    ignore: () => {},
  };
  const tellBackground = createLatest<PageSummary>(async (summary, isLatest) => {
    await untilAnswered(async () => sendMessage('pageShows', summary).then(() => true), { goesOn: isLatest });
  });
  const summary = () => summaryOf(now(), 'aeries', 'of this browser');
  onMessage('frameShows', summary);
  onMessage('readStudent', async () => {
    const finding = await watch.sure();
    return finding.kind === 'student' || finding.kind === 'unsure' ? finding.ssid.reveal() : null;
  });
  tellBackground(summary());

  return {
    send: sendMessage,

    changed() {
      for (const listener of listeners) listener(now());
      tellBackground(summary());
    },

    startPanel(root) {
      Reflect.set(globalThis, PANEL_SLOT, true);
      const words = browserWords();
      let view: PanelView = { state: undefined, collapsed: true, notice: undefined };
      const controller = createPanelController({
        watch,
        background: panelBackground,
        now: Date.now,
        alive: () => true,
        pageIsVisible: page.isVisible,
        draw: (next) => {
          view = next;
        },
        signal: life.signal,
      });
      followBackground(controller);
      setInterval(() => controller.tick(), SECOND_MS);
      listeners.add((finding) => controller.follow(finding));
      controller.follow(now());
      // A test's clicks are never trusted by a browser.
      const guard = { ...createClickGuard(), isTrusted: () => true, isMeant: () => true };
      return {
        state: () => view.state,
        open: (reportIds) => controller.open(reportIds, true),
        visibilityChanged: () => controller.tick(),
        draw() {
          const { state, collapsed, notice } = view;
          render(
            state && (
              <WordsContext.Provider value={words}>
                <Panel
                  {...{ state, collapsed, notice, guard }}
                  docked={false}
                  now={Date.now()}
                  hasScoresPages={true}
                  onCorner={(corner) => controller.remember({ corner })}
                  onStayAway={controller.stayAway}
                  onToggle={controller.toggle}
                  onMinimize={controller.minimize}
                  onPutAway={controller.putAway}
                  onAddToList={controller.hasLists() ? controller.addToList : undefined}
                  onOpen={controller.open}
                  onNewLinks={controller.newLinks}
                  onRetry={controller.retry}
                  onAnswer={controller.answer}
                  onShowSource={() => {}}
                  onReload={() => {}}
                  onOpenPage={controller.openPage}
                />
              </WordsContext.Provider>
            ),
            root,
          );
        },
      };
    },
  };
}

function findingOf(shown: Shown): Finding {
  const place = `${shown.path ?? '/teacher/TestScores.aspx'}|state student id|known|td`;
  const { doubt = 'newPlace', doubts = undefined } = shown.kind === 'unsure' ? shown : {};
  const placeKey = doubts === undefined ? place : `${place}|${doubts}`;
  const why = { label: 'State Student ID', place: 'known', adapterId: 'aeries', placeKey } as const;
  const { doNotRelease = false, testScoresPage = true, schoolCode, studentKey } = shown;
  const facts = { doNotRelease, testScoresPage, schoolCode, studentKey };
  switch (shown.kind) {
    case 'student':
    case 'unsure': {
      const ssid = Ssid.parse(shown.ssid);
      if (ssid === undefined) return NOTHING;
      const found = { ssid, why, ...facts };
      return shown.kind === 'student' ? { kind: 'student', ...found } : { kind: 'unsure', doubt, ...found };
    }
    case 'blank':
      return { kind: 'blank', why, ...facts };
    case 'several':
      return { kind: 'several', count: 2, why };
    case 'settling':
      return { kind: 'settling' };
    case 'nothing':
      return NOTHING;
  }
}

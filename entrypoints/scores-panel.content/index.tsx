import { defineContentScript } from 'wxt/utils/define-content-script';
import { mountPanel } from '@/components/panel/mount-panel';
import type { PanelState } from '@/components/panel/panel-state';
import type { Box } from '@/components/shared/outline';
import { browserWords } from '@/utils/browser/browser-words';
import { createPanelHost, PANEL_NAME } from '@/utils/browser/panel-host';
import type { ProblemCode } from '@/utils/caaspp/problem';
import { BEGINS_SLOT, PANEL_SLOT, type PanelBegins, STEPS_BACK_SLOT } from '@/utils/messages/panel-slot';
import { pageWatch } from '@/utils/sis/watch/page-watch';
import { SECOND_MS } from '@/utils/time';
import { wait } from '@/utils/wait';
import { followBackground } from './follow-background';
import { createTurn } from './other-copy';
import { panelBackground } from './panel-background';
import { createPanelController, type PanelView } from './panel-controller';
import { createSight, LOOK_EVERY_MS } from './sight';
import { boxOf } from './source-box';

/** How long the number is outlined for who wishes to see where it is. */
const OUTLINE_MS = 4 * SECOND_MS;
const UNREADY: readonly ProblemCode[] = ['notSetUp', 'noConsent', 'secretMissing'];

/** The panel in the page. The background injects it into the frame in which a student was seen. */
export default defineContentScript({
  registration: 'runtime',
  async main(ctx) {
    const found = pageWatch();
    if (found === undefined || ctx.isInvalid) return;
    const watch = found;
    Reflect.set(globalThis, PANEL_SLOT, true);
    ctx.onInvalidated(() => Reflect.set(globalThis, PANEL_SLOT, false));
    const mayShow = createTurn(document, ctx.signal);
    // Another copy of this extension was here first: asked of nobody, shown to nobody, until it has gone.
    while (!stepsIn(mayShow(true))) {
      await wait(SECOND_MS, ctx.signal).catch(() => {});
      if (ctx.isInvalid) return;
    }
    ctx.onInvalidated(() => {
      // Whatever ended this script, what it last showed must not stand there any longer.
      controller.ended();
      host.outlive();
    });

    const isAlive = () => ctx.isValid;
    const host = createPanelHost(PANEL_NAME, watch, ctx.signal, isAlive, () => controller.minimize());
    const { hasScoresPages, ...begins } = Reflect.get(globalThis, BEGINS_SLOT) as PanelBegins;
    let { corner } = begins;
    const sight = createSight(host.root, ctx.signal);
    const drawPanel = mountPanel(host.root, browserWords(), host.inside);

    const controller = createPanelController({
      watch,
      background: panelBackground,
      now: Date.now,
      alive: isAlive,
      pageIsVisible: () => document.visibilityState === 'visible',
      draw,
      signal: ctx.signal,
    });

    /** Until when the number is outlined on the page since somebody wished to see it. */
    let outlinedUntil = 0;
    let outline: Box | undefined;
    const sourceBox = (): Box | undefined => {
      const source = watch.source();
      return source && boxOf(source);
    };

    /** The number is outlined while its question is open, and for a while on request. */
    function outlineSource(): void {
      const { state, collapsed } = controller.view();
      const isWanted = !collapsed && (state?.kind === 'unsure' || Date.now() < outlinedUntil);
      const next = isWanted ? sourceBox() : undefined;
      if (JSON.stringify(next) === JSON.stringify(outline)) return;
      outline = next;
      draw(controller.view());
    }

    function showSource(): void {
      const source = watch.source();
      // A text, most of the time; an element of a frame is of another world's classes, and its parent is as near.
      (source instanceof Element ? source : source?.parentElement)?.scrollIntoView({ block: 'center' });
      outlinedUntil = Date.now() + OUTLINE_MS;
      outlineSource();
    }

    function draw({ state, collapsed, notice }: PanelView): void {
      const isHere = stepsIn(mayShow(!isUnready(state)));
      host.place(state !== undefined && isHere);
      if (state === undefined || !isHere) {
        drawPanel(undefined);
        return;
      }
      const dark = watch.darkMode();
      drawPanel({
        state,
        collapsed,
        notice,
        outline,
        source: sourceBox,
        docked: host.docked(),
        corner,
        hasScoresPages,
        guard: sight.guard,
        now: Date.now(),
        theme: dark === undefined ? 'auto' : dark ? 'dark' : 'light',
        onToggle: controller.toggle,
        onMinimize: controller.minimize,
        onCorner(next) {
          corner = next;
          controller.remember({ corner });
        },
        onStayAway: controller.stayAway,
        onPutAway: controller.putAway,
        onAddToList: controller.hasLists() ? controller.addToList : undefined,
        onOpen: controller.open,
        onNewLinks: controller.newLinks,
        onRetry: controller.retry,
        onAnswer: controller.answer,
        onShowSource: showSource,
        onReload: () => location.reload(),
        onOpenPage: controller.openPage,
      });
    }

    followBackground(controller);
    ctx.setInterval(() => host.live(), SECOND_MS);
    ctx.setInterval(() => {
      controller.tick();
      // Another copy may have come, or gone.
      if (isUnready(controller.view().state)) draw(controller.view());
    }, SECOND_MS);
    ctx.setInterval(() => {
      if (controller.isOpen()) sight.look();
      if (outline !== undefined || controller.isOpen()) outlineSource();
    }, LOOK_EVERY_MS);
    ctx.addEventListener(document, 'visibilitychange', () => controller.tick());
    ctx.addEventListener(window, 'pagehide', () => controller.leave());
    ctx.addEventListener(window, 'pageshow', () => controller.follow(watch.now()));

    watch.subscribe((finding) => controller.follow(finding), ctx.signal);
    controller.follow(watch.now());
  },
});

/** Noted where the popup finds it: whether another copy's panel keeps this one away. */
function stepsIn(mayShow: boolean): boolean {
  Reflect.set(globalThis, STEPS_BACK_SLOT, !mayShow);
  return mayShow;
}

/** Nobody has set this copy up: one that was comes first. */
function isUnready(state: PanelState | undefined): boolean {
  return state?.kind === 'problem' && UNREADY.includes(state.problem.code);
}

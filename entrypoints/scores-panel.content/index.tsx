import { defineContentScript } from 'wxt/utils/define-content-script';
import { mountPanel } from '@/components/panel/mount-panel';
import { browserWords } from '@/utils/browser/browser-words';
import { PANEL_SLOT } from '@/utils/messages/panel-slot';
import { pageWatch } from '@/utils/sis/watch/page-watch';
import { SECOND_MS } from '@/utils/time';
import { followBackground, panelBackground } from './panel-background';
import { createPanelController, type PanelView } from './panel-controller';
import { createPanelHost } from './panel-host';
import { createSight, LOOK_EVERY_MS } from './sight';

/** The panel in the page. The background injects it into the frame in which a student was seen. */
export default defineContentScript({
  registration: 'runtime',
  main(ctx) {
    const watch = pageWatch();
    if (watch === undefined || ctx.isInvalid) return;
    Reflect.set(globalThis, PANEL_SLOT, true);
    ctx.onInvalidated(() => {
      Reflect.set(globalThis, PANEL_SLOT, false);
      // Whatever ended this script, what it last showed must not stand there any longer.
      controller.ended();
      host.outlive();
    });

    const host = createPanelHost(watch);
    const sight = createSight(host.root, ctx.signal);
    const drawPanel = mountPanel(host.root, browserWords(), host.inside);

    const controller = createPanelController({
      watch,
      background: panelBackground,
      now: Date.now,
      alive: () => ctx.isValid,
      pageIsVisible: () => document.visibilityState === 'visible',
      draw,
      signal: ctx.signal,
    });

    function draw({ state, collapsed, notice }: PanelView): void {
      host.place(state !== undefined);
      if (state === undefined) {
        drawPanel(undefined);
        return;
      }
      const dark = watch?.darkMode();
      drawPanel({
        state,
        collapsed,
        notice,
        docked: host.docked(),
        guard: sight.guard,
        now: Date.now(),
        theme: dark === undefined ? 'auto' : dark ? 'dark' : 'light',
        onToggle: controller.toggle,
        onMinimize: controller.minimize,
        onOpen: controller.open,
        onNewLinks: controller.newLinks,
        onRetry: controller.retry,
        onConfirmStudent: controller.confirmStudent,
        onReload: () => location.reload(),
        onOpenPage: controller.openPage,
      });
    }

    followBackground(controller);
    ctx.setInterval(() => host.live(), SECOND_MS);
    ctx.setInterval(() => controller.tick(), SECOND_MS);
    ctx.setInterval(() => controller.isOpen() && sight.look(), LOOK_EVERY_MS);
    ctx.addEventListener(document, 'visibilitychange', () => controller.tick());
    ctx.addEventListener(window, 'pagehide', () => controller.leave());
    ctx.addEventListener(window, 'pageshow', () => controller.follow(watch.now()));

    watch.subscribe((finding) => controller.follow(finding), ctx.signal);
    controller.follow(watch.now());
  },
});

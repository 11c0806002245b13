import { defineContentScript } from 'wxt/utils/define-content-script';
import { mountTeach } from '@/components/teach/mount-teach';
import type { TeachState } from '@/components/teach/teach-card';
import { browserWords } from '@/utils/browser/browser-words';
import { onMessage, sendMessage } from '@/utils/messages/messaging';
import { type Lesson, lessonFrom } from '@/utils/sis/find/lesson';
import { closedElement } from '@/utils/sis/page/closed-element';
import { addressOf } from '@/utils/sis/page/own-address';
import { adapterFor } from '@/utils/sis/site/registry';
import { pageWatch } from '@/utils/sis/watch/page-watch';
import { sentryPost } from '@/utils/sis/watch/sentry-post';
import type { Ssid } from '@/utils/ssid';
import { unattended } from '@/utils/unattended';

/**
 * "Show me where the SSID is": outlines what the pointer is over, in every frame of the tab, and asks about
 * what was pressed. Injected by the background when the user wishes it; it ends with the answer.
 */
export default defineContentScript({
  registration: 'runtime',
  main(ctx) {
    const { element, root } = closedElement('paperless-scores-teach');
    const draw = mountTeach(root, browserWords());
    const watch = pageWatch();
    watch?.ignore(element);
    document.documentElement.append(element);

    const over = new AbortController();
    let state: TeachState = { kind: 'picking' };
    let picked: { readonly pressed: Element; readonly lesson: Lesson & { readonly ssid: Ssid } } | undefined;
    let under: Element | undefined;

    function show(next: TeachState): void {
      state = next;
      const box = state.kind === 'picking' ? under?.getBoundingClientRect() : undefined;
      // While picking, the card stands in the top frame alone; the answer stands where it was pressed.
      const hasCard = state.kind !== 'picking' || window === window.top;
      const dark = watch?.darkMode();
      draw({
        theme: dark === undefined ? 'auto' : dark ? 'dark' : 'light',
        outline: box && { left: box.left, top: box.top, width: box.width, height: box.height },
        card: hasCard
          ? {
              state,
              onUse: (event) => {
                if (event.isTrusted) unattended(use());
              },
              onAgain: () => unattended(sendMessage('teachAgain')),
              onCancel: () => unattended(sendMessage('endTeaching').catch(end)),
              onReload: () => location.reload(),
            }
          : undefined,
      });
    }

    function learn(pressed: Element): Lesson {
      const location = addressOf(window);
      if (location === null) return { kind: 'notLasting' };
      const { site } = sentryPost() ?? {};
      // The card must not stand before what is read.
      element.remove();
      const lesson = lessonFrom(pressed, { location, adapter: adapterFor(location, document, site), site });
      document.documentElement.append(element);
      return lesson;
    }

    function pick(pressed: Element): void {
      const lesson = learn(pressed);
      unattended(sendMessage('teachPicked').catch(end));
      if (!('ssid' in lesson)) {
        show({ kind: lesson.kind });
        return;
      }
      picked = { pressed, lesson };
      show({ kind: 'picked', label: 'label' in lesson ? lesson.label : '', lastFour: lesson.ssid.lastFour });
    }

    async function use(): Promise<void> {
      if (picked === undefined) return;
      const { pressed, lesson } = picked;
      // The page may have changed since.
      const now = learn(pressed);
      if (!('ssid' in now) || !now.ssid.equals(lesson.ssid) || now.kind !== lesson.kind) {
        show({ kind: 'notAnSsid' });
        return;
      }
      if (now.kind === 'place') {
        const { placeKey, ssid } = now;
        await sendMessage('placeAnswered', { placeKey, ssid: ssid.reveal(), answer: 'always' });
      } else {
        const [ssidSelector, ssidLabel] = now.kind === 'field' ? [now.selector, ''] : ['', now.label];
        await sendMessage('siteTaught', { ssidSelector, ssidLabel });
      }
      show({ kind: 'saved' });
    }

    function end(): void {
      over.abort();
      element.remove();
    }

    /** The page does not get presses and keys that are meant for us. */
    const on = (
      type: 'pointermove' | 'pointerdown' | 'mousedown' | 'click' | 'keydown',
      listener: (event: Event) => void,
    ) =>
      window.addEventListener(
        type,
        (event) => {
          if (!event.isTrusted || event.composedPath().includes(element)) return;
          listener(event);
        },
        { capture: true, signal: over.signal },
      );

    on('pointermove', (event) => {
      const [target] = event.composedPath();
      under = target instanceof Element ? target : undefined;
      if (state.kind === 'picking') show(state);
    });
    for (const type of ['pointerdown', 'mousedown', 'click'] as const) {
      on(type, (event) => {
        if (state.kind !== 'picking') return;
        event.preventDefault();
        event.stopImmediatePropagation();
        const [target] = event.composedPath();
        if (type === 'click' && target instanceof Element) pick(target);
      });
    }
    on('keydown', (event) => {
      if (event instanceof KeyboardEvent && event.key === 'Escape') unattended(sendMessage('endTeaching').catch(end));
    });

    const listening = [
      onMessage('teachState', ({ data }) => {
        if (data === 'end') end();
        // Another frame has the answer, or all frames begin again.
        else if (data === 'again') show({ kind: 'picking' });
        else if (state.kind === 'picking') draw({ outline: undefined, card: undefined, theme: 'auto' });
      }),
    ];
    over.signal.addEventListener('abort', () => {
      for (const stop of listening) stop();
    });
    ctx.onInvalidated(end);
    show(state);
  },
});

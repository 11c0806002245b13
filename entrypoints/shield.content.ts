import { defineContentScript } from 'wxt/utils/define-content-script';
import { vendorMatches } from '@/utils/sis/site/vendor-hosts';

/** Our elements in a page. */
const OURS = ['paperless-scores', 'paperless-scores-teach'];

/**
 * Keeps from the page's scripts the events by which Chromium gives away what stands in a closed shadow root: those
 * that a move of the pointer was made of (`getCoalescedEvents`) have the inner element as their target. Listens
 * before any script of the page can, or it would come too late.
 */
export default defineContentScript({
  matches: vendorMatches,
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main() {
    const keep = (event: Event) => {
      if (event.target instanceof Element && OURS.includes(event.target.localName)) event.stopImmediatePropagation();
    };
    for (const type of ['pointermove', 'pointerrawupdate']) window.addEventListener(type, keep, { capture: true });
  },
});

import { defineContentScript } from 'wxt/utils/define-content-script';
import { passInside } from '@/utils/sis/page/pass-inside';
import { vendorMatches } from '@/utils/sis/site/vendor-hosts';

/** Keeps from the page what is done in our elements. Listens before any script of the page can, or it would come too late. */
export default defineContentScript({
  matches: vendorMatches,
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main: () => passInside(['paperless-scores', 'paperless-scores-list', 'paperless-scores-teach']),
});

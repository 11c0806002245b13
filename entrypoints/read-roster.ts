import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FrameList } from '@/utils/roster/page/frame-list';
import { readPageList } from '@/utils/roster/page/read-page-list';
import { wordsFor } from '@/utils/sis/find/find-student';
import { factsOf } from '@/utils/sis/find/page-facts';
import { adapterFor, isPortal } from '@/utils/sis/site/registry';
import { sentryPost } from '@/utils/sis/watch/sentry-post';

/**
 * Reads the list of students in a frame, once. One of our own pages has it run when a person wishes it, and gets what
 * it returns; nothing is left in the page, and the page's scripts learn nothing of it.
 */
export default defineUnlistedScript(() => {
  // Where no sentry stands we do not run: a portal, a site that is not enabled.
  const post = sentryPost();
  if (post === undefined) return null;
  const adapter = adapterFor(location, document, post.site);
  if (isPortal(location, adapter)) return null;
  const list = readPageList(document, wordsFor(adapter, post.site));
  if (list === undefined) return null;
  const { schoolCode } = factsOf(document, location.pathname, adapter);
  return { list, ...(schoolCode === undefined ? {} : { schoolCode }) } satisfies FrameList;
});

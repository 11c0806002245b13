import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ShownStudent } from '@/utils/roster/page/shown-student';
import { findStudent } from '@/utils/sis/find/find-student';
import { adapterFor, isPortal } from '@/utils/sis/site/registry';
import { sentryPost } from '@/utils/sis/watch/sentry-post';

/**
 * Reads the student of a frame, once, for a person's own list. The popup has it run when they press, and gets what it
 * returns; nothing is left in the page, and the page's scripts learn nothing of it.
 */
export default defineUnlistedScript(() => {
  // Where no sentry stands we do not run: a portal, a site that is not enabled.
  const post = sentryPost();
  if (post === undefined) return null;
  const adapter = adapterFor(location, document, post.site);
  if (isPortal(location, adapter)) return null;
  const finding = findStudent(document, location, adapter, post.site);
  if (finding.kind !== 'student') return null;
  const { ssid, studentName, schoolCode, doNotRelease } = finding;
  return {
    ssid: ssid.reveal(),
    name: studentName ?? '',
    ...(schoolCode === undefined ? {} : { schoolCode }),
    doNotRelease,
  } satisfies ShownStudent;
});

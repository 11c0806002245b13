import type { AdapterFor } from '@/utils/sis/site/adapter';
import type { Site } from '@/utils/sis/site/site';

/** What the sentry of a frame (`watch-student`) leaves for the reader (`read-student`) that follows it there. */
export interface SentryPost {
  /** What the settings say about this site; said anew by the background before the reader begins. */
  readonly site: Site | undefined;
  /** With which this browser tells students apart (`markOf`). */
  readonly salt: string;
  /** The adapters are in the sentry's script; the reader, which never stands without it, has none of its own. */
  readonly adapterFor: AdapterFor;
}

/** A plain name, since it is also passed to a function that the background runs in the frame. */
export const SENTRY_POST = 'paperless-scores.sentry-post';
const POST = Symbol.for(SENTRY_POST);

export function publishSentryPost(post: SentryPost): void {
  Reflect.set(globalThis, POST, post);
}

/** The sentry's word in this frame; undefined where none stands: a portal, a site on which we do not run. */
export function sentryPost(): SentryPost | undefined {
  return Reflect.get(globalThis, POST) as SentryPost | undefined;
}

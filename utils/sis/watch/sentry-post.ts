import type { Site } from '@/utils/sis/site/site';

/** What the sentry of a frame (`watch-student`) leaves for the reader (`read-student`) that follows it there. */
export interface SentryPost {
  /** What the settings say about this site. */
  readonly site: Site | undefined;
  /** With which this browser tells students apart (`markOf`). */
  readonly salt: string;
}

const POST = Symbol.for('paperless-scores.sentry-post');

export function publishSentryPost(post: SentryPost): void {
  Reflect.set(globalThis, POST, post);
}

/** The sentry's word in this frame; undefined where none stands: a portal, a site on which we do not run. */
export function sentryPost(): SentryPost | undefined {
  return Reflect.get(globalThis, POST) as SentryPost | undefined;
}

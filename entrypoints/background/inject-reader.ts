import { browser } from 'wxt/browser';
import type { Frame } from '@/utils/messages/messaging';
import type { EffectiveSettings } from '@/utils/organization/effective-settings';
import type { Site } from '@/utils/sis/site/site';
import { SENTRY_POST } from '@/utils/sis/watch/sentry-post';
import { siteOf } from './sites';

export const READER = '/read-student.js';

/**
 * Puts the reader into a frame in which the sentry has seen a sign of a student. Started again there, it does nothing.
 * What was added or taught about the site it gets from here: the sentry has it from `storage.local`, which a content
 * script in another page, if that was taken over, could have written.
 */
export async function injectReader({ tabId, frameId, origin }: Frame, known: EffectiveSettings): Promise<void> {
  const frame = { target: { tabId, frameIds: [frameId] }, injectImmediately: true };
  const site = siteOf(origin, known) ?? null;
  await browser.scripting.executeScript({ ...frame, func: tellSite, args: [SENTRY_POST, site] });
  await browser.scripting.executeScript({ ...frame, files: [READER] });
}

/** Runs in the page's frame: it may use nothing from outside. */
function tellSite(name: string, site: Site | null): void {
  const slot = Symbol.for(name);
  const post = Reflect.get(globalThis, slot);
  if (post !== undefined) Reflect.set(globalThis, slot, { ...post, site: site ?? undefined });
}

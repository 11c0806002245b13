import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { readSettings } from '@/utils/browser/stores';
import { trace } from '@/utils/browser/trace';
import { inbound } from '@/utils/messages/message-schemas';
import { type Frame, onMessage, type ProtocolMap } from '@/utils/messages/messaging';
import { Failed, Refused } from '@/utils/messages/no-answer';
import type { EffectiveSettings } from '@/utils/organization/effective-settings';
import { siteKind } from './sites';

interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly documentId?: string | undefined;
  readonly documentLifecycle?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
}

type Inbound = keyof typeof inbound;
type Data<K extends Inbound> = Parameters<ProtocolMap[K]>[0];
type Answer<K extends Inbound> = ReturnType<ProtocolMap[K]>;

/** Which of the reasons it is, is nothing for who is refused. */
const ELSEWHERE = 'not from there';

/**
 * Takes a call from a content script in a page of an enabled site; refuses it from anybody else.
 * @param handler is given the settings by which the site is enabled: one call has them read once
 */
export function fromSite<K extends Inbound>(
  type: K,
  handler: (data: Data<K>, frame: Frame, known: EffectiveSettings) => Promise<Answer<K>>,
) {
  onMessage(type, ({ data, sender }) =>
    answered(type, async () => {
      const { frame, known } = await frameOf(sender);
      return handler(parsed(type, data), frame, known) as never;
    }),
  );
}

/** Takes a call from one of our own pages; refuses it from anybody else. */
export function fromOwnPage<K extends Inbound>(type: K, handler: (data: Data<K>) => Promise<Answer<K>>) {
  onMessage(type, ({ data, sender }) =>
    answered(type, async () => {
      const { id, url } = sender as Sender;
      const ours = browser.runtime.getURL('/');
      if (id !== browser.runtime.id || url === undefined || !url.startsWith(ours)) {
        throw new Refused(ELSEWHERE);
      }
      return handler(parsed(type, data)) as never;
    }),
  );
}

/** Of what goes wrong, who called learns that it did, and no more; where it did is kept for the diagnostics. */
async function answered<T>(type: Inbound, handle: () => Promise<T>): Promise<T> {
  try {
    return await handle();
  } catch (error) {
    if (error instanceof Refused) throw error;
    trace(type)(error);
    throw new Failed();
  }
}

function parsed<K extends Inbound>(type: K, data: unknown): Data<K> {
  // `undefined` travels as `null` between some contexts.
  const result = v.safeParse(inbound[type] as v.GenericSchema<unknown, Data<K>>, data ?? undefined);
  if (!result.success) throw new Refused('not of the form');
  return result.output;
}

async function frameOf(sender: Sender): Promise<{ frame: Frame; known: EffectiveSettings }> {
  const { id, frameId, documentId, documentLifecycle, tab } = sender;
  const tabId = tab?.id;
  const url = addressOf(sender);
  // The browser tells us the address of the tab's page only where we may run.
  const top = frameId === 0 ? url : addressOf({ url: tab?.url, origin: url?.origin });
  if (
    // No content script of ours.
    id !== browser.runtime.id ||
    tabId === undefined ||
    frameId === undefined ||
    url === null ||
    top === null ||
    // Loaded ahead of being shown: nobody's page yet, and perhaps never anybody's.
    documentLifecycle === 'prerender'
  ) {
    throw new Refused(ELSEWHERE);
  }
  const reading = readSettings();
  // Nor inside a page on which we do not run.
  const kinds = await Promise.all([...new Set([url, top])].map((page) => siteKind(page, reading)));
  if (kinds.some((kind) => kind !== 'enabled')) throw new Refused(ELSEWHERE);
  return { frame: { tabId, frameId, documentId, origin: url.origin, host: url.hostname }, known: await reading };
}

/**
 * The address of a sender's frame. One that a script has filled (`about:`, `blob:`) has none of its own, but the origin
 * of that script. And of a frame that a script first put into its page and then gave an address, Chromium may say
 * `about:blank` for good, since both share one window; its origin is right even then.
 */
function addressOf({ url = '', origin, tab }: Sender): URL | null {
  if (/^http/.test(url)) return URL.parse(url);
  const top = URL.parse(tab?.url ?? '');
  return top?.origin === origin ? top : URL.parse(origin ?? '');
}

import { addressOf } from '../simulator/address.ts';
import type { Answer } from '../simulator/answer.ts';
import { FaultBook } from '../simulator/fault-book.ts';
import type { RequestKind } from '../simulator/fault-schema.ts';
import { FileLinks } from '../simulator/file-links.ts';
import type { IncomingCall } from '../simulator/incoming-call.ts';
import type { Outcome } from '../simulator/journal.ts';
import { Keys } from '../simulator/keys.ts';
import { respond } from '../simulator/respond.ts';
import { type MadeUpTime, untilDone } from './made-up-time';
import type { World } from './world';

/** The number of nobody, with which a connection is tested. */
const NOBODY = '0000000000';

interface Entry {
  readonly kind: RequestKind;
  readonly ssid: string | undefined;
  readonly outcome: Outcome;
  readonly cacheControl: string | undefined;
}

/**
 * The simulator as a `fetch`, in made-up time: its students, keys, links, files and faults, without its server. For
 * what `FakeService` is too plain: several keys, who may see whom, the files behind the links.
 */
export class SimulatedService {
  keys = new Keys();
  readonly links = new FileLinks();
  readonly faults = new FaultBook();
  /** Life of links that are handed out from now on, seconds. */
  linkLifeSeconds = 1800;
  /** Everything that was asked, in order. */
  readonly journal: Entry[] = [];
  readonly #time: MadeUpTime;

  private constructor(time: MadeUpTime) {
    this.#time = time;
  }

  /** Stands for CAASPP in a world from now on. */
  static behind(world: World): SimulatedService {
    const it = new SimulatedService(world.time);
    world.browser.fetch = (input, init) => it.fetch(input, init);
    return it;
  }

  /** SSIDs for which reports were asked, in order. */
  get asked(): (string | undefined)[] {
    return this.#of('reports').map(({ ssid }) => ssid);
  }

  /** What the file host gave, in order. */
  get files(): readonly Entry[] {
    return this.#of('file');
  }

  readonly fetch: typeof globalThis.fetch = async (input, init = {}) => {
    const call = callOf(String(input), init);
    const { kind, ssid } = addressOf(call);
    const fault = this.faults.take(kind, ssid);
    const signal = init.signal ?? new AbortController().signal;
    signal.throwIfAborted();
    if (fault?.name === 'resetBeforeAnswer') throw new TypeError('Failed to fetch');
    if (fault?.name === 'noAnswer') return this.#time.hang(signal);
    const { now } = this.#time;
    const sources = { keys: this.keys, links: this.links, now, linkLifeSeconds: () => this.linkLifeSeconds };
    const answer = await untilDone(respond(call, fault, sources));
    this.journal.push({ kind, ssid, outcome: answer.outcome, cacheControl: call.headers['cache-control'] });
    return responseOf(answer, init, now());
  };

  #of(kind: RequestKind): Entry[] {
    return this.journal.filter((entry) => entry.kind === kind && entry.ssid !== NOBODY);
  }
}

function callOf(address: string, init: RequestInit): IncomingCall {
  const url = new URL(address);
  return {
    method: init.method ?? 'GET',
    host: url.hostname,
    path: url.pathname,
    query: url.searchParams,
    headers: { ...Object.fromEntries(new Headers(init.headers)), host: url.host },
    body: Buffer.from(String(init.body ?? '')),
  };
}

/** As `fetch` gives it to an extension, which may not read what another host answers. */
function responseOf({ status, headers, body }: Answer, { redirect }: RequestInit, now: number): Response {
  if (status >= 300 && status < 400) {
    if (redirect !== 'manual') throw new TypeError('Failed to fetch');
    return Object.defineProperties(new Response(), { type: { value: 'opaqueredirect' }, status: { value: 0 } });
  }
  const dated = { ...headers, date: new Date(now).toUTCString() };
  return new Response(new Uint8Array(body), { status, headers: dated });
}

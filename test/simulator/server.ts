import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { addressOf } from './address.ts';
import { type Certificate, makeCertificate } from './certificate.ts';
import type { Control } from './control.ts';
import { answerControl } from './control-endpoint.ts';
import { FaultBook } from './fault-book.ts';
import { FileLinks } from './file-links.ts';
import { Gate } from './gate.ts';
import { readCall } from './incoming-call.ts';
import { type EntryMatch, Journal, type JournalEntry } from './journal.ts';
import { Keys } from './keys.ts';
import { Listener } from './listener.ts';
import { respond, type Sources } from './respond.ts';
import { send } from './send.ts';
import { FILE_HOST, SERVICE_HOST } from './world.ts';

export type { Control } from './control.ts';
export type { Fault, FaultScope } from './fault-schema.ts';
export type { JournalEntry } from './journal.ts';

/** What the service gives its links. */
const LINK_LIFE_SECONDS = 1800;

export interface SimulatorOptions {
  /** Loopback port; default any free one. */
  readonly port?: number;
  /** Life of report links, whole seconds; default 1800. */
  readonly linkLifeSeconds?: number;
  /** The clock below `setClockOffset`, ms; default the computer's. */
  readonly now?: () => number;
}

/** The CAASPP service (both profiles) and the file host of its links, on one https port of 127.0.0.1. */
export interface Simulator {
  readonly port: number;
  /** A port on which every TLS handshake fails. */
  readonly brokenTlsPort: number;
  readonly certificate: Certificate;
  readonly control: Control;
  /** Every request so far, in the order of arrival. */
  journal(): readonly JournalEntry[];
  clearJournal(): void;
  /**
   * The first entry of the journal that matches: at once, or when it comes.
   * Rejects after `timeoutMs` (default 15 s) with the journal in the error's text.
   */
  waitFor(matches: EntryMatch, timeoutMs?: number): Promise<JournalEntry>;
  /** Short for `control.hold` and `control.release`. */
  hold: Control['hold'];
  release: Control['release'];
  close(): Promise<void>;
}

export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const clock = options.now ?? Date.now;
  const journal = new Journal();
  const faults = new FaultBook();
  const links = new FileLinks();
  const gate = new Gate();
  const closing = new AbortController();
  let keys = new Keys();
  let offsetMs = 0;
  let linkLife = options.linkLifeSeconds ?? LINK_LIFE_SECONDS;

  const sources = (): Sources => ({ keys, links, now: () => clock() + offsetMs, linkLifeSeconds: () => linkLife });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = await readCall(request);
    const date = new Date(clock() + offsetMs).toUTCString();
    const asked = await answerControl(call, controlled);
    if (asked !== undefined) {
      response.writeHead(asked.status, { ...asked.headers, Date: date, Connection: 'close' });
      response.end(asked.body);
      return;
    }

    const { kind, profile, ssid } = addressOf(call);
    const fault = faults.take(kind, ssid);
    const { host, method, path } = call;
    const cacheControl = call.headers['cache-control'];
    const record = journal.open({
      ...{ at: clock(), host, method, path, kind, profile, ssid, cacheControl, fault: fault?.name },
    });
    const connection = listener.connectionOf(request);
    response.on('finish', () => record.goOn({ state: 'answered' }));
    response.on('close', () => record.goOn({ state: connection.wasCut() ? 'cutOff' : 'clientGone' }));
    if (fault?.name === 'noAnswer') return;
    if (fault?.name === 'resetBeforeAnswer') return connection.reset();

    const answer = await respond(call, fault, sources());
    const opened = gate.wait(kind, ssid);
    if (opened !== undefined) {
      record.goOn({ state: 'held', status: answer.status, outcome: answer.outcome });
      await opened;
    }
    if (response.destroyed) return;
    await send(answer, fault, { response, connection, record, closing: closing.signal, date });
  }

  const certificate = await makeCertificate([SERVICE_HOST, FILE_HOST]);
  const https = createServer(certificate, (request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (closing.signal.aborted || request.destroyed || response.destroyed) return;
      // A bug of the simulator: say so, loudly, and do not leave the client hanging.
      console.error('The simulator could not answer:', error);
      response.destroy();
    });
  });
  const listener = new Listener(https);
  await listener.start(options.port ?? 0);

  const control: Control = {
    setLinkLife: (seconds) => {
      linkLife = seconds;
    },
    endLinks: () => links.endAll(),
    setClockOffset: (ms) => {
      offsetMs = ms;
    },
    setFault: (fault, scope) => faults.set(fault, scope),
    addFault: (fault, scope) => faults.add(fault, scope),
    endTokens: () => keys.endTokens(),
    setTokenLife: (seconds) => {
      keys.tokenLife = seconds;
    },
    setTokenField: (field) => {
      keys.tokenField = field;
    },
    replaceKey: (owner, secret) => keys.replaceKey(owner, secret),
    requireApiKey: (key) => {
      keys.apiKey = key ?? undefined;
    },
    requireSessionToken: (token) => {
      keys.sessionToken = token ?? undefined;
    },
    hold: (scope) => gate.hold(scope),
    release: () => gate.release(),
    pause: () => listener.pause(),
    resume: () => listener.resume(),
    breakTls: (broken) => listener.breakTls(broken),
    reset: async () => {
      keys = new Keys();
      offsetMs = 0;
      linkLife = options.linkLifeSeconds ?? LINK_LIFE_SECONDS;
      faults.set(null);
      gate.release();
      listener.breakTls(false);
      journal.clear();
      await listener.resume();
    },
  };
  const controlled = {
    control,
    journal: () => journal.entries(),
    clearJournal: () => journal.clear(),
    later: (ms: number, action: () => void) => {
      const timer = setTimeout(action, ms);
      closing.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    },
  };

  return {
    port: listener.port,
    brokenTlsPort: await listener.brokenTlsPort(),
    certificate,
    control,
    journal: controlled.journal,
    clearJournal: controlled.clearJournal,
    waitFor: (matches, timeoutMs) => journal.waitFor(matches, timeoutMs),
    hold: control.hold,
    release: control.release,
    close: async () => {
      closing.abort();
      gate.release();
      await listener.close();
    },
  };
}

import type { FaultName, RequestKind } from './fault-schema.ts';

/**
 * One request that reached the simulator. Entries are never changed: as the request goes on, a new entry
 * with the same `id` takes the place of the old one.
 *
 * It names SSIDs: they are made up, and a test must be able to say for whom a request was made. It keeps
 * no query, no secret, and of the headers the one that says what may be kept on the way.
 */
export interface JournalEntry {
  /** 1, 2, 3 … in the order of arrival. */
  readonly id: number;
  /** When it arrived, milliseconds, by the clock given to the simulator (without the shift of `setClockOffset`). */
  readonly at: number;
  readonly host: string;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly kind: RequestKind;
  readonly profile?: 'toms' | 'pilot' | undefined;
  /** The request's `Cache-Control`. */
  readonly cacheControl?: string | undefined;
  /** The student asked for, or whose report the file is. */
  readonly ssid?: string | undefined;
  /**
   * `arrived`: no byte of an answer yet · `held`: answer ready, kept back by `hold()` · `answered`: sent to
   * the end · `cutOff`: the simulator broke the connection · `clientGone`: the client did.
   */
  readonly state: 'arrived' | 'held' | 'answered' | 'cutOff' | 'clientGone';
  /** HTTP status of the answer as it was sent. */
  readonly status?: number | undefined;
  /** The answer's media type, and the first characters of its body. */
  readonly type?: string | undefined;
  readonly begins?: string | undefined;
  /** In a word, what the answer was: `reports`, `message`, `token`, `file`, or why it was refused. */
  readonly outcome?: Outcome | undefined;
  /** The fault this request met. */
  readonly fault?: FaultName | undefined;
}

export type Outcome =
  | 'reports'
  | 'message'
  | 'token'
  | 'file'
  | 'missingAuthentication'
  | 'unknownKey'
  | 'unknownUser'
  | 'wrongSecret'
  | 'signatureMismatch'
  | 'signatureExpired'
  | 'signatureNotYetCurrent'
  | 'wrongScope'
  | 'apiKeyMissing'
  | 'tokenUnknown'
  | 'tokenEnded'
  | 'ssidMissing'
  | 'linkExpired'
  | 'noSuchFile'
  | 'noSuchAddress'
  | 'faulted';

/** Writes down how one request went on. What has ended stays as it ended. */
export interface JournalRecord {
  goOn(change: Partial<Omit<JournalEntry, 'id'>>): void;
}

export type EntryMatch = (entry: JournalEntry) => boolean;

/** Keeps the journal and tells those who wait for something in it. */
export class Journal {
  #entries: JournalEntry[] = [];
  #lastId = 0;
  readonly #waiting = new Set<(entry: JournalEntry) => void>();

  entries(): readonly JournalEntry[] {
    return [...this.#entries];
  }

  /** Empties it. Requests that are still under way come back into it when they go on. */
  clear(): void {
    this.#entries = [];
  }

  /** Writes a new request down. The record is the way to write down how it goes on. */
  open(request: Omit<JournalEntry, 'id' | 'state'>): JournalRecord {
    this.#lastId += 1;
    let entry = this.#write({ ...request, id: this.#lastId, state: 'arrived' });
    return {
      goOn: (change) => {
        if (!hasEnded(entry)) entry = this.#write({ ...entry, ...change });
      },
    };
  }

  /**
   * The first entry that matches: at once if it is there already, else when it comes.
   * @param timeoutMs after which waiting ends in an error that lists the journal, so that a test that
   *   waits in vain says what happened instead
   */
  waitFor(matches: EntryMatch, timeoutMs = 15_000): Promise<JournalEntry> {
    const there = this.#entries.find(matches);
    if (there !== undefined) return Promise.resolve(there);
    return new Promise((resolve, reject) => {
      const look = (entry: JournalEntry) => {
        if (!matches(entry)) return;
        clearTimeout(timer);
        this.#waiting.delete(look);
        resolve(entry);
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(look);
        reject(new Error(`No such request in ${timeoutMs} ms. The journal:\n${this.#asText()}`));
      }, timeoutMs);
      this.#waiting.add(look);
    });
  }

  #write(entry: JournalEntry): JournalEntry {
    const at = this.#entries.findIndex((old) => old.id === entry.id);
    if (at === -1) this.#entries.push(entry);
    else this.#entries[at] = entry;
    for (const look of [...this.#waiting]) look(entry);
    return entry;
  }

  #asText(): string {
    const lines = this.#entries.map((entry) =>
      [
        entry.id,
        entry.method,
        entry.kind,
        entry.ssid ?? '',
        entry.state,
        entry.status ?? '',
        entry.outcome ?? '',
        entry.fault ?? '',
      ].join(' '),
    );
    return lines.join('\n') || '(empty)';
  }
}

function hasEnded(entry: JournalEntry): boolean {
  return entry.state === 'answered' || entry.state === 'cutOff' || entry.state === 'clientGone';
}

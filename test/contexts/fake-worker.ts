import { type EntryName, startEntry } from './bundle';
import type { Context } from './context';
import { untilDone } from './made-up-time';

/** The workers of our own pages that are started here, by the name of their file. */
const WORKERS: readonly EntryName[] = ['list-worker', 'book-worker'];

type Tell = (event: { readonly data: unknown }) => void;

/** `Worker` as a page has it: the unchanged entry, with modules of its own, that gets copies of what is posted and posts copies. */
export function fakeWorker(page: Context) {
  return class FakeWorker {
    readonly #told = new Set<Tell>();
    readonly #ready: Promise<Tell[]>;
    #isOver = false;

    constructor(url: URL | string) {
      this.#ready = untilDone(this.#start(String(url)));
    }

    addEventListener(kind: string, tell: Tell): void {
      if (kind === 'message') this.#told.add(tell);
    }

    postMessage(message: unknown): void {
      const data = structuredClone(message);
      void this.#ready.then((tells) => {
        for (const tell of tells) if (!this.#isOver) void untilDone(Promise.resolve(tell({ data })));
      });
    }

    terminate(): void {
      this.#isOver = true;
    }

    async #start(url: string): Promise<Tell[]> {
      const entry = WORKERS.find((name) => url.includes(name));
      if (entry === undefined) throw new Error(`No worker of ours: ${url}`);
      const hears: Tell[] = [];
      await startEntry(entry, {
        addEventListener: (_: string, tell: Tell) => hears.push(tell),
        postMessage: (message: unknown) => {
          const data = structuredClone(message);
          if (this.#isOver || page.hasEnded) return;
          for (const tell of this.#told) tell({ data });
        },
      });
      return hears;
    }
  };
}

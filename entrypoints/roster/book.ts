import type { Added } from '@/utils/roster/files/report-book';
import type { Step } from '@/utils/roster/files/sheet-plan';
import { unattended } from '@/utils/unattended';

export type BookCall =
  | { readonly kind: 'add'; readonly index: number; readonly bytes: ArrayBuffer; readonly ssid: string }
  | {
      readonly kind: 'build';
      readonly steps: readonly Step[];
      readonly titles: readonly (readonly string[])[];
      readonly printsItself: boolean;
    }
  | { readonly kind: 'protect'; readonly index: number; readonly password: string }
  | { readonly kind: 'opens'; readonly bytes: ArrayBuffer; readonly password: string }
  | { readonly kind: 'drop'; readonly indexes: readonly number[] };

export type BookAnswer =
  | { readonly kind: 'file'; readonly added: Added }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'opens'; readonly opens: boolean }
  | { readonly kind: 'dropped' }
  | { readonly kind: 'failed' };

/** The book of reports, in a worker of its own. */
export function openBook() {
  const worker = new Worker(new URL('./book-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (answer: BookAnswer) => void>();
  let calls = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<{ readonly id: number; readonly answer: BookAnswer }>) => {
    waiting.get(data.id)?.(data.answer);
    waiting.delete(data.id);
  });
  // Out of memory, or not started: nobody waits for ever.
  worker.addEventListener('error', () => {
    for (const answer of waiting.values()) answer({ kind: 'failed' });
    waiting.clear();
  });

  const ask = (call: BookCall, transfer: Transferable[] = []) =>
    new Promise<BookAnswer>((resolve) => {
      calls += 1;
      waiting.set(calls, resolve);
      worker.postMessage({ id: calls, call }, transfer);
    });
  const bytesFrom = async (call: BookCall) => {
    const answer = await ask(call);
    return answer.kind === 'bytes' ? answer.bytes : undefined;
  };

  return {
    async add(index: number, bytes: ArrayBuffer, ssid: string): Promise<Added> {
      const answer = await ask({ kind: 'add', index, bytes, ssid }, [bytes]);
      return answer.kind === 'file' ? answer.added : { kind: 'broken' };
    },
    build: (steps: readonly Step[], titles: readonly (readonly string[])[], printsItself: boolean) =>
      bytesFrom({ kind: 'build', steps, titles, printsItself }),
    protect: (index: number, password: string) => bytesFrom({ kind: 'protect', index, password }),
    async opens(bytes: ArrayBuffer, password: string): Promise<boolean> {
      const answer = await ask({ kind: 'opens', bytes, password }, [bytes]);
      return answer.kind === 'opens' && answer.opens;
    },
    drop: (indexes: readonly number[]) => unattended(ask({ kind: 'drop', indexes })),
    close: () => worker.terminate(),
  };
}

export type Book = ReturnType<typeof openBook>;

import {
  IDBCursor,
  IDBCursorWithValue,
  IDBDatabase,
  IDBFactory,
  IDBIndex,
  IDBKeyRange,
  IDBObjectStore,
  IDBOpenDBRequest,
  IDBRequest,
  IDBTransaction,
} from 'fake-indexeddb';
import type { Context } from './context';
import type { LockTask } from './fake-browser';
import { untilDone } from './made-up-time';

const DATABASE = {
  ...{ IDBCursor, IDBCursorWithValue, IDBDatabase, IDBIndex, IDBKeyRange, IDBObjectStore, IDBRequest, IDBTransaction },
};

/** Everything that a context has of its own: `chrome`, clock, network, database, locks. The rest is the platform's. */
export function createGlobals(
  context: Context,
  chrome: Readonly<Record<string, unknown>>,
  more: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const { browser } = context;
  const { time } = browser;
  const timer =
    (repeats: boolean) =>
    (fire: () => void, ms = 0) => {
      const id = time.set(() => (context.hasEnded ? time.clear(id) : fire()), ms, repeats);
      return id;
    };
  const clear = (id: number | undefined) => id !== undefined && time.clear(id);
  const own = {
    ...{ chrome, ...DATABASE },
    Date: time.dateClass(),
    setTimeout: timer(false),
    setInterval: timer(true),
    clearTimeout: clear,
    clearInterval: clear,
    performance: { now: () => time.now() },
    crypto: countedCrypto(),
    indexedDB: databaseOf(context),
    fetch: (input: RequestInfo | URL, init?: RequestInit) => context.step('fetch', () => browser.fetch(input, init)),
    navigator: {
      get onLine() {
        return browser.online;
      },
      userAgent: 'a made-up browser',
      locks: {
        query: async () => ({ held: browser.heldLocks.map((name) => ({ name })), pending: [] }),
        request: <T>(name: string, ...rest: [LockTask<T>] | [LockOptions, LockTask<T>]) =>
          rest.length === 1 ? browser.lock(context, name, {}, rest[0]) : browser.lock(context, name, rest[0], rest[1]),
      },
    },
    ...more,
  };
  return { ...own, globalThis: Object.create(globalThis, Object.getOwnPropertyDescriptors(own)), browser: undefined };
}

/** The platform's crypto, whose work made-up time waits for. */
function countedCrypto(): Crypto {
  const subtle = new Proxy(crypto.subtle, {
    get: (target, name) => {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return (...args: unknown[]) => untilDone(Promise.resolve(Reflect.apply(method, target, args)));
    },
  });
  return new Proxy(crypto, {
    get: (target, name) => {
      if (name === 'subtle') return subtle;
      const member: unknown = Reflect.get(target, name);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}

/** The browser's databases. A transaction is a step of the context; one that has ended gets nothing from them any more. */
function databaseOf(context: Context): IDBFactory {
  const { databases } = context.browser;
  return new Proxy(databases, {
    get(target, name) {
      const { disk } = context.browser;
      if (name === 'open' && disk !== 'works' && disk !== 'full') return opensNot[disk];
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        const request: unknown = Reflect.apply(member, target, args);
        if (name === 'open' && request instanceof IDBRequest) {
          request.addEventListener('success', () => counted(request.result, context));
        }
        return request;
      };
    },
  });
}

/** How `indexedDB.open` fails: by an exception, by an error that comes later, or never. */
const opensNot = {
  refused: () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  },
  closed: () => {
    const factory = new IDBFactory();
    factory.open('closed', 2);
    return factory.open('closed', 1);
  },
  hangs: () => new IDBOpenDBRequest(),
};

function counted(database: unknown, context: Context): void {
  if (!(database instanceof IDBDatabase)) return;
  context.onEnd(() => database.close());
  context.browser.connections.add(database);
  const begin = database.transaction.bind(database);
  database.transaction = (names, mode, options) => {
    const name = `database ${[names].flat().join('+')}`;
    const step = context.takesStep(name);
    if (step === undefined) return NEVER;
    const transaction = begin(names, mode, options);
    transaction.addEventListener('complete', () => context.tookStep(step));
    if (context.browser.disk === 'full' && mode === 'readwrite') {
      setImmediate(() => Reflect.get(transaction, '_abort').call(transaction, 'QuotaExceededError'));
    }
    return transaction;
  };
}

/** What a context gets that has ended: whatever is called of it, nothing ever comes. */
const NEVER = new Proxy({} as ReturnType<IDBDatabase['transaction']>, {
  get: (_, name): unknown => (name === 'then' ? () => {} : new Proxy(() => NEVER, { get: () => () => NEVER })),
});

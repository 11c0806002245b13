import en from '@/public/_locales/en/messages.json';
import es from '@/public/_locales/es/messages.json';
import { messagesOf } from '@/test/gallery/catalogue';
import type { Context } from './context';
import { extensionUrl } from './extension-url';
import type { AlarmInfo, RegisteredScript } from './fake-browser';
import type { AccessLevel, AreaName } from './storage-area';

type Respond = (answer?: unknown) => void;

/** What the browser says in each language. */
const SPEAKS = {
  en: { getMessage: messagesOf(en), getUILanguage: () => 'en-US' },
  es: { getMessage: messagesOf(es), getUILanguage: () => 'es-US' },
} as const;

interface Injection {
  readonly target: { readonly tabId: number; readonly frameIds?: readonly number[]; readonly allFrames?: boolean };
  readonly files?: readonly string[];
  readonly func?: (...args: never[]) => unknown;
  readonly args?: readonly unknown[];
}

/** `chrome` as a context sees it: what the extension uses of it, and no more. */
export function createApi(context: Context): Record<string, unknown> {
  const { browser, role } = context;
  const event = (name: string) => ({
    addListener: (listener: (...args: unknown[]) => unknown) => context.listen(name, listener),
    removeListener: (listener: (...args: unknown[]) => unknown) => context.unlisten(name, listener),
  });
  const runtime: Record<string, unknown> = {
    get id() {
      return context.hasEnded ? undefined : extensionUrl.id;
    },
    lastError: undefined,
    getURL: extensionUrl.of,
    getManifest: () => ({ version: '0.1.0', host_permissions: [] }),
    onMessage: event('runtime.onMessage'),
    sendMessage: (message: unknown, respond?: Respond) =>
      called(
        context.step(`message ${typeOf(message)}`, () => browser.toExtension(context, message)),
        respond,
      ),
  };

  /** Calls back as Chrome does: with the error beside it. */
  function called(answer: Promise<unknown>, respond?: Respond): Promise<unknown> | undefined {
    if (respond === undefined) return answer;
    answer.then(
      (it) => !context.hasEnded && respond(it),
      (error: Error) => {
        if (context.hasEnded) return;
        runtime.lastError = { message: error.message };
        respond();
        runtime.lastError = undefined;
      },
    );
    return undefined;
  }

  function storage(name: AreaName) {
    const area = browser.areas[name];
    const step = <T>(what: string, work: () => T): Promise<T> =>
      context.step(`storage.${name}.${what}`, () => {
        if (!context.mayUse(area)) throw new Error('Access to storage is not allowed from this context.');
        return work();
      });
    const refuse = () => Promise.reject(new Error('This is a read-only store.'));
    const writable = name !== 'managed';
    return {
      onChanged: event(`storage.${name}.onChanged`),
      get: (keys?: unknown) => step('get', () => area.read(keys)),
      set: (values: Record<string, unknown>) => (writable ? step('set', () => area.write(values)) : refuse()),
      remove: (keys: string | string[]) => (writable ? step('remove', () => area.remove(keys)) : refuse()),
      clear: () => (writable ? step('clear', () => area.remove(area.keys)) : refuse()),
      getBytesInUse: () => step('getBytesInUse', () => area.bytes),
      setAccessLevel: ({ accessLevel }: { accessLevel: AccessLevel }) =>
        step('setAccessLevel', () => {
          area.access = accessLevel;
        }),
    };
  }

  const i18n = SPEAKS[browser.language];
  const shared = { i18n, runtime };
  if (role.kind === 'frame') {
    const onChanged = event('storage.onChanged');
    return { ...shared, storage: { onChanged, local: storage('local'), session: storage('session') } };
  }

  const tabOf = (id: number) => {
    const tab = browser.tabs.get(id);
    if (tab === undefined) throw new Error(`No tab with id: ${id}.`);
    return { ...tab };
  };
  Object.assign(runtime, {
    onInstalled: event('runtime.onInstalled'),
    onStartup: event('runtime.onStartup'),
    openOptionsPage: () =>
      context.step('openOptionsPage', () => {
        browser.optionsOpened += 1;
      }),
  });
  return {
    ...shared,
    management: { getSelf: () => context.step('management.getSelf', () => ({ installType: browser.installType })) },
    storage: {
      onChanged: event('storage.onChanged'),
      local: storage('local'),
      session: storage('session'),
      managed: storage('managed'),
    },
    tabs: {
      onRemoved: event('tabs.onRemoved'),
      onUpdated: event('tabs.onUpdated'),
      get: (id: number) => context.step('tabs.get', () => tabOf(id)),
      query: (wanted: Record<string, unknown>) =>
        context.step('tabs.query', () => {
          const fits = (tab: object) =>
            Object.entries(wanted).every(([key, it]) => key === 'currentWindow' || Reflect.get(tab, key) === it);
          return [...browser.tabs.values()].filter(fits).map((tab) => ({ ...tab }));
        }),
      create: ({ url = '', ...more }: { url?: string }) =>
        context.step('tabs.create', () => ({ ...browser.openTab(url, more) })),
      update: (id: number, { url }: { url?: string }) =>
        context.step('tabs.update', () => {
          const tab = browser.tabs.get(id);
          if (tab !== undefined && url !== undefined) tab.url = url;
          return tabOf(id);
        }),
      reload: (id: number) => context.step('tabs.reload', () => void tabOf(id)),
      group: ({ tabIds }: { tabIds: number[] }) => context.step('tabs.group', () => browser.groups.push(tabIds)),
      sendMessage: (tabId: number, message: unknown, options?: { frameId?: number }, respond?: Respond) =>
        called(
          context.step(`message ${typeOf(message)}`, () => browser.toTab(context, tabId, options?.frameId, message)),
          respond,
        ),
    },
    scripting: {
      executeScript: (it: Injection) => context.step('executeScript', () => inject(it)),
      getRegisteredContentScripts: () => context.step('getRegistered', () => [...browser.scripts.values()]),
      registerContentScripts: (scripts: readonly RegisteredScript[]) =>
        context.step('register', () => {
          for (const { id } of scripts) if (browser.scripts.has(id)) throw new Error(`Duplicate script ID '${id}'`);
          for (const script of scripts) browser.scripts.set(script.id, script);
        }),
      unregisterContentScripts: ({ ids }: { ids?: string[] } = {}) =>
        context.step('unregister', () => {
          const gone = ids ?? [...browser.scripts.keys()];
          for (const id of gone) if (!browser.scripts.has(id)) throw new Error(`Nonexistent script ID '${id}'`);
          for (const id of gone) browser.scripts.delete(id);
        }),
    },
    alarms: {
      onAlarm: event('alarms.onAlarm'),
      get: (name: string) => context.step('alarms.get', () => browser.alarms.get(name)?.alarm),
      create: (name: string, info: AlarmInfo) => context.step('alarms.create', () => browser.setAlarm(name, info)),
      clear: (name: string) => context.step('alarms.clear', () => browser.clearAlarm(name)),
    },
    permissions: {
      onAdded: event('permissions.onAdded'),
      onRemoved: event('permissions.onRemoved'),
      contains: ({ origins }: Origins) =>
        context.step('permissions.contains', () => origins.every((it) => browser.permitted(it))),
      getAll: () => context.step('permissions.getAll', () => ({ origins: [...browser.granted] })),
      request: ({ origins }: Origins) =>
        context.step('permissions.request', () => {
          if (!browser.grants) return false;
          for (const origin of origins) browser.granted.add(origin);
          void browser.fire('permissions.onAdded', { origins });
          return true;
        }),
      remove: ({ origins }: Origins) =>
        context.step('permissions.remove', () => {
          for (const origin of origins) browser.granted.delete(origin);
          void browser.fire('permissions.onRemoved', { origins });
          return true;
        }),
    },
    action: {
      onClicked: event('action.onClicked'),
      setPopup: ({ tabId }: { tabId: number }) => context.step('setPopup', () => void tabOf(tabId)),
      setIcon: ({ tabId, path }: { tabId: number; path: Record<string, string> }) =>
        context.step('setIcon', () => {
          tabOf(tabId);
          browser.icons.set(tabId, path[16] ?? '');
        }),
    },
    ...(browser.saving === 'unknown'
      ? {}
      : {
          downloads: {
            onCreated: event('downloads.onCreated'),
            onChanged: event('downloads.onChanged'),
            search: ({ id }: { id: number }) =>
              context.step('downloads.search', () => [browser.saved.get(id)].filter((one) => one !== undefined)),
          },
        }),
    commands: { onCommand: event('commands.onCommand'), getAll: () => context.step('commands.getAll', () => []) },
  };

  /** Files and functions are given to the frames of the tab, each in the extension's own world there. */
  async function inject({ target: { tabId, frameIds, allFrames }, files, func, args = [] }: Injection) {
    const { origin } = new URL(tabOf(tabId).url);
    if (!browser.permitted(`${origin}/*`)) throw new Error('Cannot access contents of the page.');
    const there = browser.framesOf(tabId);
    const wanted = allFrames ? [...there.keys()] : (frameIds ?? [0]);
    const results = [];
    for (const frameId of wanted) {
      const frame = there.get(frameId);
      if (frame === undefined) throw new Error(`No frame with id ${frameId} in tab ${tabId}.`);
      const result = func === undefined ? await frame.load(files ?? []) : frame.run(func.toString(), args);
      results.push({ frameId, result });
    }
    return results;
  }
}

interface Origins {
  readonly origins: readonly string[];
}

function typeOf(message: unknown): string {
  const type: unknown = typeof message === 'object' && message !== null ? Reflect.get(message, 'type') : undefined;
  return typeof type === 'string' ? type : '';
}

import { fileURLToPath } from 'node:url';
import { compileFunction } from 'node:vm';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * What can be started in a context of its own. Never called here: they tell vitest which files a test depends on, so
 * that a change of one runs the tests.
 */
const ENTRIES = {
  background: { file: 'entrypoints/background/index.ts', module: () => import('@/entrypoints/background/index') },
  frame: { file: 'test/contexts/frame.tsx', module: () => import('./frame') },
  'own-page': { file: 'test/contexts/own-page.ts', module: () => import('./own-page') },
  options: { file: 'entrypoints/options/main.tsx', module: () => import('@/entrypoints/options/main') },
  popup: { file: 'entrypoints/popup/main.tsx', module: () => import('@/entrypoints/popup/main') },
  'read-student': { file: 'entrypoints/read-student.ts', module: () => import('@/entrypoints/read-student') },
  report: { file: 'entrypoints/report/main.tsx', module: () => import('@/entrypoints/report/main') },
  'book-worker': {
    file: 'entrypoints/roster/book-worker.ts',
    module: () => import('@/entrypoints/roster/book-worker'),
  },
  'list-worker': {
    file: 'entrypoints/roster/list-worker.ts',
    module: () => import('@/entrypoints/roster/list-worker'),
  },
  roster: { file: 'entrypoints/roster/main.tsx', module: () => import('@/entrypoints/roster/main') },
  unlock: { file: 'entrypoints/unlock/main.tsx', module: () => import('@/entrypoints/unlock/main') },
} as const;

export type EntryName = keyof typeof ENTRIES;
/** What an entry exports. */
export type Exports<Name extends EntryName> = Awaited<ReturnType<(typeof ENTRIES)[Name]['module']>>;

/** Starts an entry: each call evaluates all its modules anew, with these globals. */
type Start = (globals: Readonly<Record<string, unknown>>) => unknown;

const built = new Map<EntryName, Promise<Start>>();

/**
 * The modules of an entry, put together as for the browser, but as a function of its globals: so each context has modules
 * of its own and sees its own `chrome`, clock and network, as in a browser. Built once in each worker of vitest.
 */
export async function startEntry<Name extends EntryName>(
  name: Name,
  globals: Readonly<Record<string, unknown>>,
): Promise<Exports<Name>> {
  const building = built.get(name) ?? buildEntry(name);
  built.set(name, building);
  const start = await building;
  // What the function returns is what the file exports.
  return start(globals) as Exports<Name>;
}

async function buildEntry(name: EntryName): Promise<Start> {
  const output = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    // One function has no address of its own; a page's workers are looked for beside the page.
    define: { 'import.meta.url': 'location.href' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: `${root}${ENTRIES[name].file}`, formats: ['iife'], name: 'exported' },
      rolldownOptions: { output: { exports: 'named' } },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  if (bundle === undefined || !('output' in bundle)) throw new Error(`Nothing was built of ${name}.`);
  const { code } = bundle.output[0];
  const functions = new Map<string, (...values: unknown[]) => unknown>();
  return (globals) => {
    const names = Object.keys(globals);
    const key = names.join();
    // An entry that exports nothing is told of no variable for it, and says so all the same.
    const made =
      functions.get(key) ??
      compile(`const exports = {};${code}\nreturn typeof exported === 'undefined' ? exports : exported;`, names, name);
    functions.set(key, made);
    return made(...Object.values(globals));
  };
}

function compile(code: string, names: readonly string[], name: string): (...values: unknown[]) => unknown {
  const made = compileFunction(code, names, { filename: `${name}.js` });
  return (...values) => Reflect.apply(made, undefined, values);
}

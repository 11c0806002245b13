import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const e2e = (names: readonly string[]) => names.map((name) => `test/e2e/${name}.test.ts`);

/** Browser tests that count: after the others, which leave the machine no time. */
const EXACT = e2e(['bad-pages', 'faults', 'kills', 'storm']);

/** Browser tests that measure: after these, with nothing beside them. */
const ALONE = e2e(['slow-computer']);

/** Browser tests that write policies, which rule every browser of the machine: one after the other, when all others are done. */
const POLICIES = e2e(['district', 'kept-out', 'policy']);

/** The tests that take longest. Begun first, they leave no worker waiting at the end for one of them. */
const LONGEST = [
  ...e2e(['gallery', 'flows', 'overlays', 'roster', 'cases', 'disk', 'sis-pages', 'start', 'faults', 'storm']),
  ...['cases', 'finder.property', 'walks'].map((name) => `test/unit/sis/${name}.test.ts`),
  ...['keeping', 'report', 'faults', 'setup-file'].map((name) => `test/contexts/${name}.test.ts`),
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}`));
      return place < 0 ? LONGEST.length : place;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

/** Unit tests that change the time zone: a thread can't, so they run in processes, with the contexts, as `--project contexts`. */
const ZONED = 'test/unit/vault/expiry.test.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  resolve: { alias: { '@': root } },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      // In both, a worker loads the modules once for all its files, contexts are built once, and no test file leaves
      // anything behind in them. The limit is for a machine that does other work, too: what hangs is found all the same.
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          exclude: [ZONED],
          // They begin sooner than processes.
          pool: 'threads',
          isolate: false,
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'contexts',
          include: ['test/contexts/**/*.test.ts', ZONED],
          isolate: false,
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      browserTests(
        'e2e',
        { include: ['test/e2e/**/*.test.ts'], exclude: [...EXACT, ...ALONE, ...POLICIES], maxWorkers: 2 },
        1,
      ),
      // These count requests while time-outs run, and wait more than they work: beside each other, not beside the rest.
      browserTests('e2e-exact', { include: EXACT, maxWorkers: 2 }, 2),
      browserTests('e2e-alone', { include: ALONE, maxWorkers: 1 }, 3),
      browserTests('e2e-policies', { include: POLICIES, maxWorkers: 1 }, 4),
    ],
  },
});

/** Each file of browser tests has its own servers and browser, and waits most of its time. */
function browserTests(
  name: string,
  files: { include: string[]; exclude?: string[]; maxWorkers: number },
  groupOrder: number,
) {
  return {
    extends: true as const,
    test: {
      name,
      ...files,
      sequence: { groupOrder },
      isolate: false,
      // For what hangs: on a machine that does other work nothing takes so long.
      testTimeout: 120_000,
      hookTimeout: 120_000,
    },
  };
}

import fc from 'fast-check';
import { describe, it } from 'vitest';
import { createKeyRule } from '@/utils/sis/watch/key-rule';

const STUDENTS = ['9900000001', '9900000002', '9900000003', '9900000004'];
/** How often the watch looks at a hidden field (sis/watch/watch-page.ts), ms. */
const LOOK_MS = 120;
/** The later half comes at the latest so long after the switch, ms. */
const LATEST = 1_300;
/** What came into sight takes a press after so long (components/shared/trusted-click.ts), ms. */
const PRESSED_AFTER = 500;

const half = fc.oneof(fc.constant(0), fc.nat(30), fc.nat(250), fc.nat(LATEST));
const change = fc.record({ student: fc.nat(STUDENTS.length - 1), banner: half, key: half });
const stay = fc.oneof({ weight: 9, arbitrary: fc.nat(65) }, { weight: 1, arbitrary: fc.nat(4_000) });

describe('the halves of a page that come apart', () => {
  // A next switch drops what the last one had still to do, as a postback does.
  it('open nothing while they are of two students, unless they have stood for longer than any half is late', () => {
    const walk = fc.array(fc.tuple(change, stay), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(walk, (steps) => {
        const rule = createKeyRule();
        let now = 0;
        const page = { banner: 0, key: 0, since: 0 };
        let shownSince: number | undefined;
        let nextLook = 0;
        const put = (half: 'banner' | 'key', student: number): boolean => {
          if (page[half] === student) return false;
          page[half] = student;
          page.since = now;
          return true;
        };
        const look = () => {
          nextLook = now + LOOK_MS;
          const isBelieved = rule.waitFor(`key ${page.key}`, STUDENTS[page.banner] ?? '', now) === 0;
          const isWrong = page.banner !== page.key && now - page.since <= LATEST;
          shownSince = isBelieved && isWrong ? (shownSince ?? now) : undefined;
          if (shownSince === undefined || now - shownSince < PRESSED_AFTER || rule.sureIn(now) > 0) return;
          throw new Error(`opens with the key of ${page.key} and the banner of ${page.banner}`);
        };
        look();
        for (const [{ student, banner, key }, pause] of steps) {
          const began = now;
          for (; now <= began + pause; now += 10) {
            if (now >= began + key) put('key', student);
            // What the page changes in sight is heard of at once, a hidden field is looked at from time to time.
            if ((now >= began + banner && put('banner', student)) || now >= nextLook) look();
          }
        }
      }),
      { numRuns: Number(process.env.RUNS ?? 400) },
    );
  });
});

import fc from 'fast-check';
import { describe, it } from 'vitest';
import { createKeyRule } from '@/utils/sis/watch/key-rule';

const STUDENTS = ['9900000001', '9900000002', '9900000003', '9900000004'];
/** How often the watch looks at a hidden field (sis/watch/watch-page.ts), ms. */
const LOOK_MS = 120;
/** The later half comes at the latest so long after the switch, ms. */
const LATEST = 1_300;
const NOBODY = -1;
/** What came into sight takes a press after so long (components/shared/trusted-click.ts), ms. */
const PRESSED_AFTER = 500;

const half = fc.oneof(fc.constant(0), fc.nat(30), fc.nat(250), fc.nat(LATEST));
const who = fc.nat(STUDENTS.length - 1);
/** `gone`: meanwhile the page shows no number, as while a part of it loads. */
const change = fc.record({ student: who, banner: half, key: half, gone: fc.constantFrom(false, false, false, true) });
const stay = fc.oneof({ weight: 9, arbitrary: fc.nat(65) }, { weight: 1, arbitrary: fc.nat(4_000) });

describe('the halves of a page that come apart', () => {
  // A next switch drops what the last one had still to do, as a postback does.
  it('open nothing while they are of two students, unless they have stood for longer than any half is late', () => {
    const walk = fc.array(fc.tuple(change, stay), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(walk, who, who, (steps, banner, key) => {
        const rule = createKeyRule();
        let now = 0;
        const page = { banner, key };
        /** What a look found last, and since when. */
        let found = { ...page, since: 0 };
        let shownSince: number | undefined;
        let nextLook = 0;
        const put = (half: 'banner' | 'key', student: number): boolean => {
          if (page[half] === student) return false;
          page[half] = student;
          return true;
        };
        const look = () => {
          nextLook = now + LOOK_MS;
          if (found.banner !== page.banner || found.key !== page.key) found = { ...page, since: now };
          if (page.banner === NOBODY) {
            rule.gone(now);
            shownSince = undefined;
            return;
          }
          const isBelieved = rule.waitFor(`key ${page.key}`, STUDENTS[page.banner] ?? '', now) === 0;
          const isWrong = page.banner !== page.key && now - found.since <= LATEST;
          shownSince = isBelieved && isWrong ? (shownSince ?? now) : undefined;
          if (shownSince === undefined || now - shownSince < PRESSED_AFTER || rule.sureIn(now) > 0) return;
          throw new Error(`opens with the key of ${page.key} and the banner of ${page.banner}`);
        };
        look();
        for (const [{ student, banner, key, gone }, pause] of steps) {
          const began = now;
          if (gone && put('banner', NOBODY)) look();
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

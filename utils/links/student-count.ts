import * as v from 'valibot';
import { createTurns, type SessionStore } from '@/utils/storage/session-store';
import { type Clock, MINUTE_MS } from '@/utils/time';

/** Different students that one site may show in a minute before requests without a wish stop. */
export const MOST_STUDENTS_A_MINUTE = 60;

/** The latest first. */
const shownSchema = v.array(v.object({ ssid: v.string(), at: v.number() }));

interface Counted {
  /** False when the site has shown too many. */
  readonly isAdmitted: boolean;
  readonly written: Promise<void>;
}

/**
 * Counts the different students that each site shows. A site that shows more than sixty in a minute is walked
 * through by a script, not read by a teacher. Students that were refused count too, so that a sweep gets no
 * further by going on; a minute after it stops, the site is as any other.
 */
export function createStudentCount(store: SessionStore, now: Clock) {
  const inTurn = createTurns();

  return {
    /** Counts a student. */
    async count(origin: string, ssid: string): Promise<Counted> {
      const key = `shown ${origin}`;
      const counted = Promise.withResolvers<Counted>();
      // The next one's turn comes when this one's count is written.
      inTurn(key, async () => {
        const parsed = v.safeParse(shownSchema, await store.get(key));
        const at = now();
        const others = (parsed.success ? parsed.output : []).filter(
          (shown) => shown.at <= at && shown.at > at - MINUTE_MS && shown.ssid !== ssid,
        );
        // The latest are enough to know that there are too many.
        const written = store.set(key, [{ ssid, at }, ...others.slice(0, MOST_STUDENTS_A_MINUTE)]);
        counted.resolve({ isAdmitted: others.length < MOST_STUDENTS_A_MINUTE, written });
        await written;
      }).catch(counted.reject);
      return counted.promise;
    },
  };
}

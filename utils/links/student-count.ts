import * as v from 'valibot';
import { createTurns, type SessionStore } from '@/utils/storage/session-store';
import { type Clock, MINUTE_MS } from '@/utils/time';

/** Different students that one site may show in a minute before requests without a wish stop. */
export const MOST_STUDENTS_A_MINUTE = 60;

const shownSchema = v.record(v.string(), v.number());

/**
 * Counts the different students that each site shows. A site that shows more than sixty in a minute is walked
 * through by a script, not read by a teacher. Students that were refused count too, so that a sweep gets no
 * further by going on; a minute after it stops, the site is as any other.
 */
export function createStudentCount(store: SessionStore, now: Clock) {
  const inTurn = createTurns();

  return {
    /** Counts a student; false when the site has shown too many. */
    admits(origin: string, ssid: string): Promise<boolean> {
      const key = `shown ${origin}`;
      return inTurn(key, async () => {
        const parsed = v.safeParse(shownSchema, await store.get(key));
        const at = now();
        const recent = Object.entries(parsed.success ? parsed.output : {}).filter(
          ([, time]) => time <= at && time > at - MINUTE_MS,
        );
        const others = recent.filter(([student]) => student !== ssid);
        // The latest are enough to know that there are too many.
        const kept = others.sort(([, a], [, b]) => b - a).slice(0, MOST_STUDENTS_A_MINUTE);
        await store.set(key, Object.fromEntries([...kept, [ssid, at]]));
        return others.length < MOST_STUDENTS_A_MINUTE;
      });
    },
  };
}

import type { Done } from '@/components/shared/answers';
import { saveAs } from '@/utils/browser/save-as';
import { SECOND_MS } from '@/utils/time';
import { wait } from '@/utils/wait';

/** The browser begins to save by then, or is still asking where to. */
const BEGINS_WITHIN_MS = 3 * SECOND_MS;

/** Saves text as a file, the way the browser saves any download, and says whether it did, where the browser tells. */
export async function saveFile(name: string, parts: readonly string[], type: string): Promise<Done> {
  const stop = new AbortController();
  const late = wait(BEGINS_WITHIN_MS, stop.signal).catch(() => {});
  const outcome = await Promise.race([saveAs(new Blob([...parts], { type }), name), late]);
  stop.abort();
  return outcome === undefined || outcome === 'saved' ? { kind: 'done' } : { kind: 'notSaved', why: outcome };
}

import * as v from 'valibot';
import { LONGEST_NAME } from '../my-list';

/** The one student that a frame shows, for a list of one's own. */
const schema = v.object({
  ssid: v.pipe(v.string(), v.regex(/^\d{10}$/)),
  name: v.pipe(v.string(), v.maxLength(LONGEST_NAME)),
  schoolCode: v.optional(v.string()),
  doNotRelease: v.boolean(),
});

export type ShownStudent = v.InferOutput<typeof schema>;

/** What the frames of a page gave. @returns the one student that they show; undefined for none, and for several */
export function onlyStudent(results: readonly unknown[], lastFour: string): ShownStudent | undefined {
  const shown = results.flatMap((result) => {
    const parsed = v.safeParse(schema, result);
    return parsed.success ? [parsed.output] : [];
  });
  const [first] = shown;
  if (first === undefined || !first.ssid.endsWith(lastFour)) return undefined;
  if (shown.some(({ ssid }) => ssid !== first.ssid)) return undefined;
  // Any frame may name them, or say that their records are not to be released.
  return {
    ...first,
    name: shown.find(({ name }) => name !== '')?.name ?? '',
    doNotRelease: shown.some(({ doNotRelease }) => doNotRelease),
  };
}

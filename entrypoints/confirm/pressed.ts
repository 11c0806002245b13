import * as v from 'valibot';

/** Reports that wait to be confirmed, as they are kept in `storage.session`. */
export const pressedSchema = v.object({
  ssid: v.string(),
  reportIds: v.array(v.string()),
  doNotRelease: v.boolean(),
  schoolCode: v.optional(v.string()),
  setId: v.optional(v.string()),
  name: v.optional(
    v.pipe(
      v.string(),
      v.transform((name) => name.slice(0, 120)),
    ),
  ),
  /** The frame in which they were pressed; none for a search of our own. */
  frame: v.optional(v.object({ tabId: v.number(), frameId: v.number(), origin: v.string(), host: v.string() })),
  at: v.optional(v.number(), 0),
});

export type Pressed = v.InferOutput<typeof pressedSchema>;

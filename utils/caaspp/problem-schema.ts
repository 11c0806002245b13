import * as v from 'valibot';
import type { Problem } from './problem';

const host = v.string();
const status = v.number();
const setName = v.string();
const time = v.number();

/** Reads a `Problem` that was stored. */
export const problemSchema: v.GenericSchema<unknown, Problem> = v.union([
  v.object({
    code: v.picklist([
      'notSetUp',
      'locked',
      'offline',
      'tooLarge',
      'otherStudent',
      'tooManyStudents',
      'doNotRelease',
      'noConsent',
      'bug',
      'stuck',
    ]),
  }),
  v.object({
    code: v.picklist([
      ...(['unreachable', 'slow', 'hostNotPermitted', 'hostByPolicy', 'notTheService'] as const),
      ...(['unknownPath', 'linkNotPermitted'] as const),
    ]),
    host,
  }),
  v.object({ code: v.picklist(['trouble', 'unreadable', 'refused']), status }),
  v.object({ code: v.literal('busy'), retryAt: v.optional(time) }),
  v.object({ code: v.literal('wrongKey'), lastWorkedAt: v.optional(time), setName: v.optional(setName) }),
  v.object({ code: v.literal('clock'), offsetMs: v.number() }),
  v.object({ code: v.picklist(['secretMissing', 'otherAddress']), setName }),
  v.object({ code: v.literal('expiredKey'), expiredOn: v.string(), setName }),
]);

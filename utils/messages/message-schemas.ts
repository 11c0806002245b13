import * as v from 'valibot';
import { PLACE_KEY_LIMIT } from '@/utils/sis/finding';
import type { ProtocolMap } from './messaging';

/**
 * What the background takes from other contexts, checked field by field: a message is only as good as the
 * page it came from. Unknown fields are dropped; anything else that does not fit is refused.
 */
type Inbound = {
  [K in keyof ProtocolMap]?: v.GenericSchema<unknown, Parameters<ProtocolMap[K]>[0]>;
};

const ssid = v.pipe(v.string(), v.regex(/^\d{10}$/));
const shortText = v.pipe(v.string(), v.maxLength(120));
const schoolCode = v.optional(v.pipe(v.string(), v.maxLength(20)));

const reportIds = v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.minLength(1), v.maxLength(500));
const at = v.optional(v.number());
const name = v.optional(v.pipe(v.string(), v.maxLength(1000)));
const open = { ssid, reportIds, schoolCode, doNotRelease: v.boolean(), name, at };
const frame = v.object({ tabId: v.number(), frameId: v.number(), origin: v.string(), host: v.string() });
const searched = {
  ssid,
  setId: v.optional(shortText),
  frame: v.optional(frame),
  schoolCode,
  doNotRelease: v.optional(v.boolean()),
  host: v.optional(v.pipe(v.string(), v.maxLength(253))),
  act: v.optional(shortText),
  name: v.optional(shortText),
};

const placeKey = v.pipe(v.string(), v.maxLength(PLACE_KEY_LIMIT), v.regex(/^(?!.*\p{N}{3})/su));

const mark = v.optional(v.pipe(v.string(), v.regex(/^[0-9a-z]{1,12}$/)));

const why = v.object({
  label: v.pipe(v.string(), v.maxLength(80)),
  place: v.picklist(['known', 'taught', 'text', 'control', 'cell', 'definition', 'row', 'below', 'column']),
  adapterId: shortText,
  placeKey,
});

export const inbound = {
  signSeen: v.undefined(),
  pageShows: v.object({
    kind: v.picklist(['nothing', 'blank', 'student', 'several', 'unsure', 'settling']),
    lastFour: v.optional(v.pipe(v.string(), v.regex(/^\d{4}$/))),
    mark,
    who: mark,
    count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    isUnsaved: v.optional(v.literal(true)),
    why: v.optional(why),
    adapterId: shortText,
    testScoresPage: v.boolean(),
    doNotRelease: v.boolean(),
  }),
  panelStarts: v.object({ question: v.optional(v.object({ placeKey, ssid })) }),
  placeAnswered: v.object({ placeKey, ssid, answer: v.picklist(['always', 'once', 'no']) }),
  askReports: v.object({
    ssid,
    schoolCode,
    doNotRelease: v.boolean(),
    by: v.picklist(['automatic', 'wish', 'newLinks']),
    at,
    begins: v.optional(v.object({ testScoresPage: v.boolean() })),
  }),
  openReports: v.object(open),
  confirmReports: v.object(open),
  addToMyList: v.object({ ssid, name, schoolCode, doNotRelease: v.boolean() }),
  panelShows: v.object({ ssid: v.nullable(ssid), schoolCode, waitsFor: v.nullable(ssid) }),
  // One wish at a time.
  rememberPanel: v.union([
    v.strictObject({ collapsed: v.boolean() }),
    v.strictObject({ corner: v.picklist([0, 1, 2, 3]) }),
    v.strictObject({ away: v.picklist(['page', 'otherPages']) }),
    v.strictObject({ reminderOf: shortText }),
  ]),
  teachPicked: v.undefined(),
  teachAgain: v.undefined(),
  endTeaching: v.undefined(),
  siteTaught: v.object({
    // No value gets into the settings: a heading has a digit in its name, a label none.
    ssidSelector: v.pipe(v.string(), v.maxLength(500), v.regex(/^(?!.*\p{N}{2})/su)),
    ssidLabel: v.pipe(v.string(), v.maxLength(100), v.regex(/^\P{N}*$/u)),
  }),
  taughtMisfits: v.object({ placeKey: v.optional(placeKey) }),
  openPage: v.object({ page: v.picklist(['options', 'unlock', 'roster']) }),
  tabStatus: v.object({ tabId: v.pipe(v.number(), v.integer()) }),
  testConnection: v.object({ setId: shortText }),
  accountChanged: v.object({ setId: shortText }),
  erased: v.undefined(),
  setUpChanged: v.undefined(),
  openPanel: v.object({ tabId: v.pipe(v.number(), v.integer()) }),
  teachSsid: v.object({ tabId: v.pipe(v.number(), v.integer()) }),
  searchReports: v.object({ ...searched, at }),
  openSearched: v.object({ ...searched, reportIds, at }),
  reportFor: v.object({ ticket: shortText, again: v.boolean() }),
} satisfies Inbound;

import { type GenericSchema, number, object, optional, picklist } from 'valibot';
import { listOf, origin, text, trueOrFalse, wholeNumber } from '@/utils/parsing/values';
import { PLACE_KEY_LIMIT } from '@/utils/sis/finding';
import type { KnownPlace, Site } from '@/utils/sis/site/site';
import type { RequestWhen, RosterRights } from './settings';

/** Schemas of single settings, shared with the organization's policy. Messages say what is expected. */

const knownPlace: GenericSchema<unknown, KnownPlace> = object(
  {
    key: text(PLACE_KEY_LIMIT),
    label: optional(text(100), ''),
    page: optional(text(200), ''),
    addedAt: optional(number('a time in milliseconds'), 0),
  },
  'a place with key',
);

export const site: GenericSchema<unknown, Site> = object(
  {
    origin,
    adapter: optional(text(60), ''),
    ssidSelector: optional(text(500), ''),
    ssidLabel: optional(text(100), ''),
    isTaught: optional(trueOrFalse),
    places: optional(listOf(knownPlace, 200), []),
  },
  'a site with origin',
);

export const requestWhen: GenericSchema<unknown, RequestWhen> = picklist(
  ['opened', 'testScoresPage', 'studentPage'],
  'one of opened, testScoresPage, studentPage',
);

export const activityDays: GenericSchema<unknown, number> = wholeNumber(1, 3650);

export const rosters: GenericSchema<unknown, RosterRights> = picklist(
  ['off', 'status', 'print', 'save'],
  'one of off, status, print, save',
);

export const rosterLimit: GenericSchema<unknown, number> = wholeNumber(1, 5000);

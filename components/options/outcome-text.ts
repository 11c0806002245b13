import { INTERNAL_ERROR_TEXT } from '@/components/shared/service-texts';
import type { ActivityOutcome, ListResult } from '@/utils/activity/activity-entry';
import type { Words } from '@/utils/words';

/** The outcome of an entry in the log, in a few words. */
export function outcomeText(outcome: ActivityOutcome, { t }: Words): string {
  switch (outcome) {
    case 'ok':
    case 'cancelled':
    case 'gone':
    case 'studentChanged':
    case 'unknownSsid':
    case 'noTestData':
    case 'notAuthorized':
    case 'noSsid':
    case 'other':
    case 'handedOver':
    case 'saved':
    case 'saveBlocked':
    case 'notSaved':
      return t(`logged_${outcome}`);
    case 'internalError':
      return INTERNAL_ERROR_TEXT;
    default:
      return t(`problem_${outcome}_title`);
  }
}

const FILES = ['printed', 'saved'] as const;
const OTHERS = ['none', 'notAuthorized', 'notFound', 'failed', 'waiting'] as const;

/** "31 of 34 printed · 2 with no report yet · 1 failed". */
export function listText(result: ListResult, all: number, { counted }: Words): string {
  const count = (what: keyof ListResult) => result[what] ?? 0;
  // Who is printed has reports: that is said where it is of others, too.
  const ofAll = FILES.some((what) => count(what) === count('found')) ? FILES : ([...FILES, 'found'] as const);
  return [
    ...ofAll.filter((what) => count(what) > 0).map((what) => counted(`loggedList_${what}`, count(what), all)),
    ...OTHERS.filter((what) => count(what) > 0).map((what) => counted(`rosterCount_${what}`, count(what))),
  ].join(' · ');
}

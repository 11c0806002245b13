import { INTERNAL_ERROR_TEXT } from '@/components/shared/service-texts';
import type { ActivityOutcome } from '@/utils/activity/activity-entry';
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

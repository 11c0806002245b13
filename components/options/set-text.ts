import { failureText } from '@/components/shared/outcome';
import type { ProfileId } from '@/utils/caaspp/profile';
import type { Words } from '@/utils/words';
import type { FieldFault, SaveSetAnswer, SetField } from './set-draft';

/** What to enter in a field that is at fault. */
export function faultText(
  field: SetField,
  fault: FieldFault | undefined,
  profile: ProfileId,
  { t }: Words,
): string | undefined {
  if (fault === undefined) return undefined;
  if (field === 'secret' && fault === 'again') return t('fault_secret_again');
  if (fault !== 'empty') return t(`fault_${field}`);
  switch (field) {
    case 'name':
      return t('fault_name_empty');
    case 'account':
      return t(profile === 'pilot' ? 'fault_accessKey_empty' : 'fault_userName_empty');
    case 'secret':
      return t(profile === 'pilot' ? 'fault_accessSecret_empty' : 'fault_secretKey_empty');
    default:
      return t(`fault_${field}`);
  }
}

/** What came of saving. */
export function saveText(answer: SaveSetAnswer, words: Words): string {
  switch (answer.kind) {
    case 'saved':
      return words.t('saved');
    case 'faults':
      return words.t('faultsAbove');
    case 'hostDenied':
      return words.t('hostDenied', answer.host);
    case 'locked':
    case 'problem':
      return failureText(answer, words);
  }
}

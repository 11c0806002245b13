import type { PlaceAnswer } from '@/utils/messages/panel-start';
import { type Finding, NOTHING } from '@/utils/sis/finding';

export type Unsure = Extract<Finding, { kind: 'unsure' }>;

/** Of which place and which number the panel asks whether it is the student's. */
export interface Asked {
  readonly placeKey: string;
  readonly ssid: string;
}

export function askedOf({ ssid, why }: Unsure): Asked {
  return { placeKey: why.placeKey, ssid: ssid.reveal() };
}

/** What a person answered on this page. "No" is for the place, whoever is on it; all else for one number there. */
export function createPlaceAnswers() {
  const answers = new Map<string, PlaceAnswer>();
  /** The place of which somebody said no, and asked for the panel again. */
  let reopened = '';
  return {
    /** Whoever asks for the panel where there is none any more has thought better of "no": the question stands again. */
    reopen({ placeKey }: Asked): void {
      answers.delete(placeKey);
      reopened = placeKey;
    },

    isReopened: ({ placeKey }: Asked): boolean => reopened === placeKey,

    note({ placeKey, ssid }: Asked, answer: PlaceAnswer): void {
      reopened = '';
      answers.set(answer === 'no' ? placeKey : `${placeKey} ${ssid}`, answer);
    },

    /** An unsure finding is a student once the user said so, and nobody where they said no. */
    believed(finding: Finding): Finding {
      if (finding.kind !== 'unsure') return finding;
      const { placeKey, ssid } = askedOf(finding);
      const answer = answers.get(`${placeKey} ${ssid}`);
      return answers.has(placeKey) ? NOTHING : answer === undefined ? finding : { ...finding, kind: 'student' };
    },
  };
}

import type { PanelState, StudentShown } from '@/components/panel/panel-state';
import type { ReportsAnswer } from '@/utils/messages/messaging';
import type { Finding, StudentFound } from '@/utils/sis/finding';

/** What is drawn of a finding before anything was asked. */
export function firstState(finding: Finding, somethingIsShown: boolean): PanelState | undefined {
  switch (finding.kind) {
    case 'nothing':
    case 'several':
    // Not before it is known that this was not answered.
    case 'unsure':
      return undefined;
    case 'settling':
      return somethingIsShown ? { kind: 'looking', isUnsaved: finding.isUnsaved } : undefined;
    case 'blank':
      return { kind: 'noSsid', why: finding.why };
    case 'student':
      return { kind: 'ready', student: shown(finding) };
  }
}

/** What is drawn of an answer about a student. */
export function stateOf(answer: ReportsAnswer, student: StudentShown): PanelState {
  switch (answer.kind) {
    case 'reports':
      return { ...answer, student, renewing: false };
    case 'message':
    case 'problem':
      return { ...answer, student };
    case 'cancelled':
      return { kind: 'ready', student };
  }
}

/** What may be shown of a student. */
export function shown(student: StudentFound): StudentShown {
  return { lastFour: student.ssid.lastFour, name: student.studentName, why: student.why };
}

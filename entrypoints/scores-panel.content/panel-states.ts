import type { PanelState, StudentShown } from '@/components/panel/panel-state';
import type { ReportsAnswer } from '@/utils/messages/messaging';
import type { Finding, StudentFound } from '@/utils/sis/finding';

/**
 * What is drawn of a finding before anything was asked.
 * @param stays the panel is there, and stays while it is not known who comes next: a system that changes the page in
 * place shows nobody for a moment, between two students
 */
export function firstState(finding: Finding, stays: boolean): PanelState | undefined {
  switch (finding.kind) {
    case 'several':
      return undefined;
    case 'nothing':
    // The question not before it is known that it was not answered.
    case 'unsure':
    case 'settling':
      return stays ? { kind: 'looking', isUnsaved: 'isUnsaved' in finding ? finding.isUnsaved : undefined } : undefined;
    case 'blank':
      return { kind: 'noSsid', why: finding.why };
    case 'student':
      return { kind: 'ready', student: shown(finding) };
  }
}

/** What is drawn of an answer about a student. */
export function stateOf(answer: ReportsAnswer, student: StudentShown): PanelState {
  return answer.kind === 'cancelled' ? { kind: 'ready', student } : { ...answer, student };
}

/** What may be shown of a student. */
export function shown(student: StudentFound): StudentShown {
  return { lastFour: student.ssid.lastFour, name: student.studentName, why: student.why };
}

import type { PageSummary } from '@/utils/sis/summary';

/**
 * Which of a tab's frames holds the panel: one that shows a student, a blank SSID or a question. The frame
 * that has it keeps it; else a Test Scores page comes first, then the innermost (the last one opened).
 * Frames that show different students show several: none of them is chosen.
 * @param frames by frame id
 * @param current the frame that holds the panel now
 */
export function chooseFrame(frames: ReadonlyMap<number, PageSummary>, current: number | undefined): number | undefined {
  const candidates = [...frames].filter(([, { kind }]) => kind === 'student' || kind === 'blank' || kind === 'unsure');
  const students = new Set(candidates.map(([, { mark }]) => mark).filter((mark) => mark !== undefined));
  if (students.size > 1) return undefined;
  const withStudent = candidates.filter(([, { kind }]) => kind === 'student');
  const among = withStudent.length > 0 ? withStudent : candidates;
  if (current !== undefined && among.some(([id]) => id === current)) return current;
  const best = among.find(([, { testScoresPage }]) => testScoresPage) ?? among.at(-1);
  return best?.[0];
}

/** What a tab shows, all its frames taken together; for the popup and the icon. */
export function tabFinding(frames: ReadonlyMap<number, PageSummary>): PageSummary {
  const shown = [...frames.values()];
  const several = shown.filter(({ kind }) => kind === 'several');
  const students = new Map(
    shown.flatMap((summary) => (summary.mark === undefined ? [] : [[summary.mark, summary] as const])),
  );
  const [first] = students.values();
  if (students.size > 1 && first !== undefined) {
    return { ...first, kind: 'several', count: students.size, lastFour: undefined, mark: undefined };
  }
  return (
    shown.find(({ kind }) => kind === 'student') ??
    shown.find(({ kind }) => kind === 'unsure') ??
    shown.find(({ kind }) => kind === 'blank') ??
    several[0] ??
    shown.find(({ kind }) => kind === 'settling') ?? {
      kind: 'nothing',
      adapterId: shown[0]?.adapterId ?? 'generic',
      testScoresPage: false,
      doNotRelease: false,
    }
  );
}

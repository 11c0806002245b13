import { describe, expect, it } from 'vitest';
import { chooseFrame, tabFinding } from '@/utils/sis/site/choose-frame';
import { markOf } from '@/utils/sis/student-mark';
import type { PageSummary } from '@/utils/sis/summary';
import { Ssid } from '@/utils/ssid';

const SALT = 'of this browser';
const ssidOf = (digits: string): Ssid => {
  const ssid = Ssid.parse(digits);
  if (ssid === undefined) throw new Error('no SSID');
  return ssid;
};
const shows = (digits: string, kind: PageSummary['kind'] = 'student'): PageSummary => ({
  kind,
  lastFour: digits.slice(-4),
  mark: markOf(ssidOf(digits), SALT),
  adapterId: 'generic',
  testScoresPage: false,
  doNotRelease: false,
});

describe('the frames of a tab', () => {
  it('hold one panel where they show the same student', () => {
    const frames = new Map([
      [0, shows('9900000001')],
      [3, shows('9900000001', 'unsure')],
    ]);
    expect(chooseFrame(frames, undefined)).toBe(0);
    expect(tabFinding(frames)).toMatchObject({ kind: 'student', lastFour: '0001' });
  });

  it('hold none where they show two, also two whose numbers end alike', () => {
    const frames = new Map([
      [0, shows('9900000001')],
      [3, shows('9910000001')],
    ]);
    expect(chooseFrame(frames, 0)).toBeUndefined();
    expect(tabFinding(frames)).toMatchObject({ kind: 'several', count: 2, lastFour: undefined, mark: undefined });
  });
});

describe('the mark of a student', () => {
  it('is another one for each of many students, and does not hold the number', () => {
    const marks = new Set<string>();
    for (let number = 9_900_000_000; number < 9_900_050_000; number += 1) {
      const mark = markOf(ssidOf(`${number}`), SALT);
      expect(mark).toMatch(/^[0-9a-z]{1,12}$/);
      marks.add(mark);
    }
    expect(marks.size).toBe(50_000);
  });

  it('is another one in another browser', () => {
    expect(markOf(ssidOf('9900000001'), 'one')).not.toBe(markOf(ssidOf('9900000001'), 'another'));
  });
});

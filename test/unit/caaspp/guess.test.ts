import { describe, expect, it } from 'vitest';
import { parseGuess, profileChange } from '@/utils/caaspp/guess';
import { profileOverrides } from '@/utils/caaspp/profile-patch';
import { PROFILES } from '@/utils/caaspp/profiles';
import { readReports } from '@/utils/caaspp/read-answer';
import { parseOne } from '@/utils/parsing/parse-fields';

describe('what was guessed of an answer', () => {
  const link = 'https://caaspp-score-reports.s3.us-west-2.amazonaws.com/a.pdf';
  const json = { data: { items: [{ kind: 'CAST', schoolYr: '2025-26', download: link }] } };

  it('comes as a change of the profile that a policy takes', () => {
    const guess = readReports(json, PROFILES.toms, 0)?.guess ?? {};
    const change: unknown = JSON.parse(profileChange({ toms: guess }) ?? '');
    const overrides = { answer: { reports: ['data.items'], type: ['kind'], year: ['schoolYr'], url: ['download'] } };
    expect(change).toEqual({ profileOverrides: { toms: overrides } });
    const faults: never[] = [];
    expect(parseOne(profileOverrides, { toms: overrides }, 'profileOverrides', faults)).toEqual({ toms: overrides });
    expect(faults).toEqual([]);
  });

  it('is no change where a profile could not say it', () => {
    expect(profileChange({ toms: { language: '' } })).toBeUndefined();
    expect(profileChange({})).toBeUndefined();
  });

  it('is read back only as what it can be', () => {
    expect(parseGuess({ url: 'link' })).toEqual({ url: 'link' });
    for (const stored of [undefined, {}, 7, { url: 7 }, { url: 'x'.repeat(101) }])
      expect(parseGuess(stored)).toBeUndefined();
  });

  it('names no number of a student', () => {
    const guess = readReports({ '9900000001': json.data.items }, PROFILES.toms, 0)?.guess;
    expect(JSON.stringify(guess)).not.toContain('99000');
  });
});

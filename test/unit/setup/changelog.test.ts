import { describe, expect, it } from 'vitest';
import { isHigher, released } from '@/test/setup/changelog';

const CHANGELOG = '# Changelog\n\n## 0.2.0 (not released yet)\n\nRosters.\n\n## 0.1.0 (2026-10-01)\n\nThe first.\n';

describe('a release', () => {
  it("dates the version's part of the changelog and leaves the rest", () => {
    expect(released(CHANGELOG, '0.2.0', '2026-12-01')).toBe(
      CHANGELOG.replace('0.2.0 (not released yet)', '0.2.0 (2026-12-01)'),
    );
  });

  it.each([
    ['0.3.0', CHANGELOG],
    ['0.1.0', CHANGELOG],
    ['0.2.0', '# Changelog\n\n## 0.2.0 (not released yet)\n\n## 0.1.0 (2026-10-01)\n\nThe first.\n'],
  ])('is not made of %s where nothing says what changed, or it was released before', (version, changelog) => {
    expect(released(changelog, version, '2026-12-01')).toBeUndefined();
  });

  it('counts versions by their numbers', () => {
    expect(isHigher('0.10.0', '0.9.9')).toBe(true);
    expect(isHigher('1.0.0', '0.99.99')).toBe(true);
    expect(isHigher('0.1.0', '0.1.0')).toBe(false);
    expect(isHigher('0.1.9', '0.2.0')).toBe(false);
  });
});

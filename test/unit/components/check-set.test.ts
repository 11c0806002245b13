import { describe, expect, it } from 'vitest';
import { checkSet, draftOf, listOf, newDraft } from '@/components/options/check-set';
import { DISTRICT } from '@/test/gallery/options-states';

const good = { ...newDraft(), name: 'Sierra Vista', account: 'sim-district', secret: 'SimulatedSecret00001' };

describe('the form of a credential set', () => {
  it('is good with a name, a user name and a secret', () => {
    expect(checkSet(good, undefined)).toEqual({});
  });

  it('takes a CDS code of 7 or 14 digits, with dashes or without', () => {
    for (const cdsCode of ['', '9999991', '99-99991', '99999920999992']) {
      expect(checkSet({ ...good, cdsCode }, undefined)).toEqual({});
    }
    expect(checkSet({ ...good, cdsCode: '12345' }, undefined)).toEqual({ cdsCode: 'invalid' });
  });

  it('takes https addresses alone', () => {
    expect(checkSet({ ...good, baseUrl: 'http://service.example.org' }, undefined)).toEqual({ baseUrl: 'invalid' });
    expect(checkSet({ ...good, baseUrl: 'service' }, undefined)).toEqual({ baseUrl: 'invalid' });
  });

  it.each([
    ['name', 'x'.repeat(101)],
    ['account', 'user:name'],
    ['secret', 'x'.repeat(501)],
    ['region', 'us west'],
    ['expiresOn', '12027-01-01'],
    ['hosts', ['demo.aeries.net/path']],
    ['schoolCodes', ['no. 90']],
  ] as const)('marks the field that is at fault: %s', (field, value) => {
    expect(checkSet({ ...good, [field]: value }, undefined)).toEqual({ [field]: 'invalid' });
  });

  it('keeps the secret of a set that stays where it is', () => {
    expect(checkSet({ ...draftOf(DISTRICT), name: 'Another name' }, DISTRICT)).toEqual({});
  });

  it('wants the secret again for another kind of service or another address', () => {
    const draft = draftOf(DISTRICT);
    expect(checkSet({ ...draft, profile: 'pilot' }, DISTRICT)).toEqual({ secret: 'again' });
    expect(checkSet({ ...draft, baseUrl: 'https://other.example.org' }, DISTRICT)).toEqual({ secret: 'again' });
  });

  it('reads lists as people type them', () => {
    expect(listOf(' 90, 91;92\n93 ')).toEqual(['90', '91', '92', '93']);
  });
});

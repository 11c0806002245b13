import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseCredentialSet } from '@/utils/vault/choose';
import type { CredentialSet } from '@/utils/vault/credential-set';
import { TOMS } from './support/test-vault';

function set(id: string, more: Partial<CredentialSet> = {}): CredentialSet {
  return { ...TOMS, cdsCode: '', name: id, id, source: 'user', ...more };
}
const chosen = (sets: CredentialSet[], host: string, schoolCode?: string) =>
  chooseCredentialSet(sets, { host, schoolCode })?.id;

describe('which credentials serve a page', () => {
  const district = set('district', { schoolCodes: ['1', '2', '3'] });
  const charter = set('charter', { schoolCodes: ['90'] });

  it('none where there are none', () => {
    expect(chosen([], 'demo.aeries.net', '1')).toBeUndefined();
  });

  it('are chosen by the school on the page', () => {
    expect(chosen([district, charter], 'demo.aeries.net', '90')).toBe('charter');
    expect(chosen([district, charter], 'demo.aeries.net', '2')).toBe('district');
  });

  it.each([
    ['90', '090', true],
    ['90', ' 90 ', true],
    ['99-99992-0999992', '99999920999992', true],
    ['99999920999992', '0999992', true],
    ['0999992', '99999920999992', true],
    ['99999920000090', '90', false],
    ['90', '190', false],
    ['0', '00', true],
    ['A1', 'a1', true],
  ])('a set for school %s and a page of school %s: %s', (listed, page, fits) => {
    const other = set('another school', { schoolCodes: ['777'] });
    expect(chosen([set('it', { schoolCodes: [listed] }), other], 'h.example.org', page)).toBe(fits ? 'it' : undefined);
  });

  it("are the district's by the CDS code of the page, where no set lists the school", () => {
    const sets = [set('here', { cdsCode: '9999991' }), set('there', { cdsCode: '9999992' })];
    expect(chosen(sets, 'h.example.org', '99999921234567')).toBe('there');
    expect(
      chosen([...sets, set('listed', { schoolCodes: ['99999921234567'] })], 'h.example.org', '99999921234567'),
    ).toBe('listed');
  });

  it('are chosen by host where the school does not decide, the closest host first', () => {
    const sets = [set('all', { hosts: ['example.org'] }), set('east', { hosts: ['east.example.org'] }), set('default')];
    expect(chosen(sets, 'east.example.org')).toBe('east');
    expect(chosen(sets, 'SIS.East.Example.org')).toBe('east');
    expect(chosen(sets, 'west.example.org')).toBe('all');
    expect(chosen(sets, 'notexample.org')).toBe('default');
  });

  it('school goes before host', () => {
    const sets = [set('by host', { hosts: ['demo.aeries.net'] }), charter];
    expect(chosen(sets, 'demo.aeries.net', '90')).toBe('charter');
    expect(chosen(sets, 'demo.aeries.net', '1')).toBe('by host');
  });

  it('are never those of a set for other schools, while there are others to ask for', () => {
    expect(chosen([district, charter], 'demo.aeries.net', '55')).toBeUndefined();
    expect(
      chosen([district, set('x', { hosts: ['demo.aeries.net'], schoolCodes: ['7'] })], 'demo.aeries.net', '55'),
    ).toBeUndefined();
  });

  it("are never those of a school's set that is for other hosts", () => {
    const elsewhere = set('elsewhere', { schoolCodes: ['1'], hosts: ['other.example.org'] });
    expect(chosen([elsewhere, set('default')], 'demo.aeries.net', '1')).toBe('default');
  });

  it('are the only ones there are, whatever they list: the service has the last word', () => {
    expect(chosen([charter], 'demo.aeries.net', '1')).toBe('charter');
  });

  it("are the same each time among equals: the organization's, then by name", () => {
    const sets = [set('b'), set('a'), set('z', { source: 'policy' }), set('y', { source: 'policy' })];
    fc.assert(
      fc.property(fc.shuffledSubarray(sets, { minLength: 4 }), (shuffled) => {
        expect(chosen(shuffled, 'demo.aeries.net')).toBe('y');
      }),
    );
    expect(chosen([set('b'), set('a')], 'demo.aeries.net')).toBe('a');
  });

  it('leave the list of sets as it was', () => {
    const sets = Object.freeze([set('b'), set('a')]) as CredentialSet[];
    expect(chosen(sets, 'demo.aeries.net')).toBe('a');
  });
});

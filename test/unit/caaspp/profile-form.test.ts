import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formOf, PROFILE_FIELDS, type ProfileField, patchOf, withGuess } from '@/utils/caaspp/profile-form';
import { patchProfile } from '@/utils/caaspp/profile-patch';
import { PROFILES } from '@/utils/caaspp/profiles';

const { toms, pilot } = PROFILES;

test('a form as it came changes nothing of the built-in profile', () => {
  expect(patchOf('toms', formOf(toms))).toEqual({ kind: 'patch', patch: {} });
  expect(patchOf('pilot', formOf(pilot))).toEqual({ kind: 'patch', patch: {} });
});

test('what is typed is what the profile has, and what the form shows of it afterwards', () => {
  const name = fc.stringMatching(/^[a-z]{1,12}(\.[a-z]{1,12})?$/);
  const names = fc.uniqueArray(name, { minLength: 1, maxLength: 4 }).map((it) => it.join(', '));
  const path = fc.stringMatching(/^\/[a-z]{1,12}$/);
  const typed: Partial<Record<ProfileField, fc.Arbitrary<string>>> = {
    ...{ baseUrl: fc.constant('https://service.example.org/api/v9'), reportsPath: path, tokenPath: path },
    ...{ reportsMethod: fc.constantFrom('GET', 'POST'), ssidParameter: name, scheme: fc.constantFrom('', 'Bearer') },
    ...{ reports: fc.oneof(names, fc.constant('.')), url: names, year: names, language: names, message: names },
    ...{
      linkHosts: fc.constant('files.example.org, *.example.net'),
      linkMinutes: fc.integer({ min: 1, max: 60 }).map(String),
    },
  };
  fc.assert(
    fc.property(fc.record(typed, { requiredKeys: [] }), (changes) => {
      const form = { ...formOf(toms), ...changes };
      const read = patchOf('toms', form);
      expect(read.kind).toBe('patch');
      if (read.kind === 'patch') expect(formOf(patchProfile(toms, read.patch))).toEqual(form);
    }),
  );
});

test('each field that can not be used as it is, is named, and no other', () => {
  const wrong: Partial<Record<ProfileField, string>> = {
    ...{ baseUrl: 'http://service.example.org', reportsPath: 'scorereports', reportsMethod: 'FETCH' },
    ...{
      scheme: 'two words',
      linkHosts: 'https://files.example.org/x',
      linkMinutes: 'half an hour',
      url: 'x'.repeat(101),
    },
  };
  for (const [field, text] of Object.entries(wrong)) {
    expect(patchOf('toms', { ...formOf(toms), [field]: text }), field).toEqual({ kind: 'faults', fields: [field] });
  }
  const all = patchOf('toms', { ...formOf(toms), ...wrong });
  expect(all.kind === 'faults' && [...all.fields].sort()).toEqual(Object.keys(wrong).sort());
});

test('a part that can not be typed stays, and an address that was taken back goes', () => {
  const before = {
    baseUrl: 'https://service.example.org',
    ownHeaders: ['x-own'],
    authenticate: { expiresInFields: ['ttl'] },
  };
  expect(patchOf('toms', formOf(toms), before)).toEqual({
    kind: 'patch',
    patch: { ownHeaders: ['x-own'], authenticate: { expiresInFields: ['ttl'] } },
  });
});

test('each way to authenticate shows its own fields', () => {
  expect(PROFILE_FIELDS.filter((field) => formOf(toms)[field] === undefined)).toEqual(['region', 'service']);
  expect(PROFILE_FIELDS.filter((field) => formOf(pilot)[field] === undefined)).toEqual([
    'tokenPath',
    'tokenMethod',
    'tokenFields',
    'scheme',
  ]);
});

test('names that were found go before those that are there', () => {
  const form = withGuess(formOf(toms), { reports: 'data.items', year: '', url: 'href' });
  expect(form).toEqual({ ...formOf(toms), reports: 'data.items, reports, scoreReports, .', url: 'href, url, link' });
});

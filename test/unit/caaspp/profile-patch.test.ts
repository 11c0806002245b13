import { describe, expect, it } from 'vitest';
import type { ServiceProfile } from '@/utils/caaspp/profile';
import { patchProfile, profileOverrides } from '@/utils/caaspp/profile-patch';
import { parseOne } from '@/utils/parsing/parse-fields';

const TOMS: ServiceProfile = {
  id: 'toms',
  baseUrl: 'https://service.example.org/api/v1',
  authenticate: {
    kind: 'token',
    method: 'POST',
    path: '/token',
    tokenFields: ['token'],
    expiresInFields: ['expiresIn'],
    defaultExpiresInSeconds: 3600,
    scheme: '',
  },
  reports: { method: 'GET', path: '/scorereports', ssidParameter: 'ssid' },
  answer: {
    reports: ['reports'],
    message: ['message'],
    type: ['type'],
    testName: ['testName'],
    subject: ['subject'],
    year: ['year'],
    grade: ['grade'],
    language: ['language'],
    format: ['format'],
    url: ['url'],
  },
  ownHeaders: ['x-amz'],
  linkLifetimeMs: 1_800_000,
  linkHosts: ['files.example.org'],
};
const PILOT: ServiceProfile = {
  ...TOMS,
  id: 'pilot',
  authenticate: { kind: 'sigv4', service: 'execute-api', region: 'us-west-2' },
};

describe("a service profile with a district's changes", () => {
  it('is the profile itself without changes', () => {
    expect(patchProfile(TOMS, undefined)).toBe(TOMS);
    expect(patchProfile(TOMS, {})).toEqual(TOMS);
  });

  it('takes each change and keeps what stands beside it', () => {
    const patched = patchProfile(TOMS, {
      baseUrl: 'https://new.example.org',
      authenticate: { path: '/oauth/token', scheme: 'Bearer ' },
      reports: { ssidParameter: 'stateId' },
      answer: { url: ['href', 'link'] },
    });
    expect(patched).toEqual({
      ...TOMS,
      baseUrl: 'https://new.example.org',
      authenticate: { ...TOMS.authenticate, path: '/oauth/token', scheme: 'Bearer ' },
      reports: { ...TOMS.reports, ssidParameter: 'stateId' },
      answer: { ...TOMS.answer, url: ['href', 'link'] },
    });
  });

  it('never becomes another way to authenticate', () => {
    const patch = { authenticate: { region: 'us-east-1', path: '/x', scheme: 'Bearer ' } };
    expect(patchProfile(PILOT, patch).authenticate).toEqual({
      kind: 'sigv4',
      service: 'execute-api',
      region: 'us-east-1',
    });
    expect(patchProfile(TOMS, patch).authenticate).toEqual({ ...TOMS.authenticate, path: '/x', scheme: 'Bearer ' });
  });

  it("an empty address means the profile's own", () => {
    expect(patchProfile(TOMS, { baseUrl: '' }).baseUrl).toBe(TOMS.baseUrl);
  });

  it.each([
    [{ toms: { reports: { path: 'scorereports' } } }],
    [{ toms: { reports: { path: '/x?ssid=1' } } }],
    [{ toms: { authenticate: { scheme: 'Bearer: x\r\nHost: evil' } } }],
    [{ toms: { baseUrl: 'https://user:pass@example.org' } }],
    [{ toms: { baseUrl: 'javascript:alert(1)' } }],
    [{ toms: { linkLifetimeMs: 1 } }],
    [{ toms: { answer: { url: 'url' } } }],
    [{ toms: { linkHosts: ['*'] } }],
  ])('refuses %j', (input) => {
    expect(parseOne(profileOverrides, input, 'profileOverrides', [])).toBeUndefined();
  });

  it('reads a scheme with or without its space', () => {
    const input = { toms: { authenticate: { scheme: 'Bearer' } } };
    expect(parseOne(profileOverrides, input, '', [])).toEqual({ toms: { authenticate: { scheme: 'Bearer ' } } });
  });
});

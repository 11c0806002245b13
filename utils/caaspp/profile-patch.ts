import {
  exactOptional,
  type GenericSchema,
  type InferOutput,
  nonEmpty,
  picklist,
  pipe,
  regex,
  strictObject,
  string,
  transform,
} from 'valibot';
import { baseUrl, hostPattern, listOf, text, wholeNumber } from '@/utils/parsing/values';
import type { ProfileId, ServiceProfile } from './profile';
import { PROFILES, profileFor } from './profiles';

const method = exactOptional(picklist(['GET', 'POST'], 'GET or POST'));
const path = exactOptional(pipe(string('a path'), regex(/^\/[\w./~-]{0,200}$/, 'a path that begins with /')));
const word = exactOptional(pipe(text(100, 'a name'), nonEmpty('a name')));
const names = exactOptional(listOf(pipe(text(100, 'a name'), nonEmpty('a name')), 20));
/** The empty name is the answer itself. */
const places = exactOptional(listOf(text(100, 'a name'), 20));
/** `Bearer` is kept as `Bearer `: the space belongs to it. */
const scheme = exactOptional(
  pipe(
    string('a word like Bearer'),
    regex(/^\s*\w*\s*$/, 'a word like Bearer'),
    transform((value) => (value.trim() === '' ? '' : `${value.trim()} `)),
  ),
);

/** What a district that holds the service's present specification changes of a profile. Unknown names are refused: a typo must not pass unseen. */
export const profilePatch = strictObject(
  {
    baseUrl: exactOptional(baseUrl),
    authenticate: exactOptional(
      strictObject(
        {
          service: word,
          region: word,
          method,
          path,
          tokenFields: names,
          expiresInFields: names,
          defaultExpiresInSeconds: exactOptional(wholeNumber(30, 86_400)),
          scheme,
        },
        'ways to authenticate under known names',
      ),
    ),
    reports: exactOptional(strictObject({ method, path, ssidParameter: word }, 'method, path or ssidParameter')),
    answer: exactOptional(
      strictObject(
        {
          reports: places,
          message: names,
          type: names,
          testName: names,
          subject: names,
          year: names,
          grade: names,
          language: names,
          format: names,
          url: names,
        },
        'lists of names under known names',
      ),
    ),
    ownHeaders: exactOptional(listOf(text(100, 'the beginning of a name'), 20)),
    linkLifetimeMs: exactOptional(wholeNumber(60_000, 86_400_000)),
    linkHosts: exactOptional(listOf(hostPattern, 20)),
  },
  'parts of a service profile under known names',
);

export type ProfilePatch = InferOutput<typeof profilePatch>;
export type ProfileOverrides = { readonly [id in ProfileId]?: ProfilePatch };

export const profileOverrides: GenericSchema<unknown, ProfileOverrides> = strictObject(
  { pilot: exactOptional(profilePatch), toms: exactOptional(profilePatch) },
  'changes for pilot or toms',
);

/** A service profile with a district's changes; fields of another way to authenticate have no effect. */
export function patchProfile(profile: ServiceProfile, patch: ProfilePatch | undefined): ServiceProfile {
  if (patch === undefined) return profile;
  return {
    ...profile,
    ...patch,
    baseUrl: patch.baseUrl || profile.baseUrl,
    authenticate: patchAuthenticate(profile.authenticate, patch.authenticate ?? {}),
    reports: { ...profile.reports, ...patch.reports },
    answer: { ...profile.answer, ...patch.answer },
  };
}

/** The profile that a credential set uses with a district's changes: the one place that knows where its requests go. */
export function effectiveProfile(set: Parameters<typeof profileFor>[0], overrides: ProfileOverrides): ServiceProfile {
  return profileFor(set, patchProfile(PROFILES[set.profile], overrides[set.profile]));
}

function patchAuthenticate(
  own: ServiceProfile['authenticate'],
  patch: NonNullable<ProfilePatch['authenticate']>,
): ServiceProfile['authenticate'] {
  if (own.kind === 'sigv4') {
    return { ...own, service: patch.service ?? own.service, region: patch.region ?? own.region };
  }
  const { service: _service, region: _region, ...rest } = patch;
  return { ...own, ...rest };
}

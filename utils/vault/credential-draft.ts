import {
  check,
  exactOptional,
  type GenericSchema,
  object,
  optional,
  picklist,
  pipe,
  regex,
  string,
  transform,
} from 'valibot';
import type { ProfileId } from '@/utils/caaspp/profile';
import { type Fault, isRecord, parseOne } from '@/utils/parsing/parse-fields';
import { baseUrl, hostName, listOf, text } from '@/utils/parsing/values';
import type { CredentialSet } from '@/utils/vault/credential-set';

/** What a form, a setup file or a policy tells of a credential set: all but the secret and what we add. */
export type CredentialDraft = Omit<CredentialSet, 'id' | 'source' | 'lastWorkedAt'>;

const profile: GenericSchema<unknown, ProfileId> = picklist(['pilot', 'toms'], 'pilot or toms');

const name = pipe(
  text(100, 'a name'),
  check((value) => value !== '', 'a name'),
);

/** People write CDS codes with dashes and spaces; kept are the digits. */
const cdsCode = pipe(
  string('a CDS code'),
  transform((value) => value.replace(/[\s-]/g, '')),
  regex(/^(\d{7}|\d{14})?$/, 'a CDS code of 7 or 14 digits'),
);

const account = pipe(
  text(200, 'an access key or user name'),
  // A colon would end the user name in Basic authentication.
  check((value) => value !== '' && !value.includes(':'), 'an access key or user name, without a colon'),
);

const day = pipe(
  string('a day as YYYY-MM-DD'),
  check((value) => value === '' || isDay(value), 'a day as YYYY-MM-DD'),
);

function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

const common = {
  name,
  cdsCode: optional(cdsCode, ''),
  profile,
  baseUrl: optional(baseUrl, ''),
  region: optional(pipe(text(40), regex(/^[a-z0-9-]*$/, 'an AWS region like us-west-2')), ''),
  expiresOn: optional(day, ''),
  hosts: optional(listOf(hostName, 50), []),
  schoolCodes: optional(listOf(pipe(text(20), regex(/^[\w-]+$/, 'a school code')), 500), []),
};

export const credentialDraft: GenericSchema<unknown, CredentialDraft> = object(
  { ...common, account },
  'a credential set with name, profile and access key or user name',
);

/** A secret as typed or pasted: white space around it is never part of it. */
export const secretText: GenericSchema<unknown, string> = pipe(
  text(500, 'a secret key'),
  check((value) => value !== '', 'a secret key'),
);

/** Reads a draft; faults name the fields at which it falls short. */
export function parseDraft(input: unknown): { draft?: CredentialDraft; faults: Fault[] } {
  const faults: Fault[] = [];
  const draft = parseOne(credentialDraft, input, 'credentialSet', faults);
  return draft === undefined ? { faults } : { draft, faults };
}

/** Reads a draft together with its secret: both or neither. */
export function parseDraftWithSecret(
  input: unknown,
  path: string,
  faults: Fault[],
): { draft: CredentialDraft; secret: string } | undefined {
  const draft = parseOne(credentialDraft, input, path, faults);
  const secret = parseOne(secretText, isRecord(input) ? input.secret : undefined, `${path}.secret`, faults);
  return draft === undefined || secret === undefined ? undefined : { draft, secret };
}

/** A credential set as policy has it: account and secret under the names that each profile's papers use. */
export const policyCredentialSet: GenericSchema<unknown, CredentialDraft & { readonly secret: string }> = pipe(
  object(
    {
      ...common,
      accessKeyId: exactOptional(account),
      secretAccessKey: exactOptional(secretText),
      userName: exactOptional(account),
      secretKey: exactOptional(secretText),
    },
    'a credential set with name and profile',
  ),
  transform(({ accessKeyId, secretAccessKey, userName, secretKey, ...rest }) => ({
    ...rest,
    account: (rest.profile === 'pilot' ? accessKeyId : userName) ?? '',
    secret: (rest.profile === 'pilot' ? secretAccessKey : secretKey) ?? '',
  })),
  check(
    (set) => set.account !== '' && set.secret !== '',
    ({ input }) =>
      input.profile === 'pilot' ? 'accessKeyId and secretAccessKey for pilot' : 'userName and secretKey for toms',
  ),
);

import { type Fault, parseOne } from '@/utils/parsing/parse-fields';
import { parseDraft, secretText } from '@/utils/vault/credential-draft';
import type { CredentialSet } from '@/utils/vault/credential-set';
import type { FieldFault, SetDraft, SetField } from './set-draft';

export type SetFaults = Readonly<Partial<Record<SetField, FieldFault>>>;

/** An empty form. No date in it: one that nobody typed would be believed later. */
export function newDraft(): SetDraft {
  return {
    name: '',
    cdsCode: '',
    profile: 'toms',
    baseUrl: '',
    region: '',
    account: '',
    secret: '',
    expiresOn: '',
    hosts: [],
    schoolCodes: [],
  };
}

/** A form for a set that exists; the secret is never in it. */
export function draftOf(set: CredentialSet): SetDraft {
  const { id, name, cdsCode, profile, baseUrl, region, account, expiresOn, hosts, schoolCodes } = set;
  return { id, name, cdsCode, profile, baseUrl, region, account, secret: '', expiresOn, hosts, schoolCodes };
}

/** What is wrong with a form, as far as it can be told without asking anybody: by the rules by which it is stored. */
export function checkSet(draft: SetDraft, before: CredentialSet | undefined): SetFaults {
  const faults = faultsOf(parseDraft(draft).faults, draft);
  if (draft.secret !== '') return { ...faults, ...faultsOf(secretFaults(draft.secret), draft) };
  if (before === undefined) return { ...faults, secret: 'empty' };
  // A secret is given only to the address it was entered for.
  const moves = before.profile !== draft.profile || before.baseUrl !== draft.baseUrl;
  return moves ? { ...faults, secret: 'again' } : faults;
}

function secretFaults(secret: string): Fault[] {
  const faults: Fault[] = [];
  parseOne(secretText, secret, 'secret', faults);
  return faults;
}

const FIELDS: readonly SetField[] = [
  ...(['name', 'cdsCode', 'baseUrl', 'region', 'account', 'secret', 'expiresOn', 'hosts', 'schoolCodes'] as const),
];

/** Which fields of the form are at fault. */
export function faultsOf(faults: readonly Fault[], draft: Omit<SetDraft, 'id'>): SetFaults {
  const named = faults.flatMap(({ path }) => {
    const field = FIELDS.find((name) => path.split('.').includes(name));
    return field === undefined ? [] : [[field, `${draft[field]}`.trim() === '' ? 'empty' : 'invalid'] as const];
  });
  return Object.fromEntries(named);
}

/** A list as people type it: separated by commas, semicolons, spaces or lines. */
export function listOf(typed: string): readonly string[] {
  return typed.split(/[\s,;]+/).filter(Boolean);
}

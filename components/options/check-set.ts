import type { CredentialSet } from '@/utils/vault/credential-set';
import type { FieldFault, SetDraft, SetField } from './options-props';

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

/** What is wrong with a form, as far as it can be told without asking anybody. */
export function checkSet(draft: SetDraft, before: CredentialSet | undefined): SetFaults {
  const faults: Partial<Record<SetField, FieldFault>> = {};
  if (draft.name.trim() === '') faults.name = 'empty';
  if (draft.account.trim() === '') faults.account = 'empty';
  if (!/^(\d{7}|\d{14})?$/.test(draft.cdsCode.replace(/[\s-]/g, ''))) faults.cdsCode = 'invalid';
  if (draft.baseUrl !== '' && !isHttps(draft.baseUrl)) faults.baseUrl = 'invalid';
  if (draft.secret === '') {
    if (before === undefined) faults.secret = 'empty';
    // A secret is given only to the address it was entered for.
    else if (before.profile !== draft.profile || before.baseUrl !== draft.baseUrl) faults.secret = 'again';
  }
  return faults;
}

function isHttps(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === 'https:';
}

/** A list as people type it: separated by commas, semicolons, spaces or lines. */
export function listOf(typed: string): readonly string[] {
  return typed.split(/[\s,;]+/).filter(Boolean);
}

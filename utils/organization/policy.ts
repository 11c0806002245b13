import { nonEmpty, pipe, string } from 'valibot';
import { type ProfileOverrides, profileOverrides } from '@/utils/caaspp/profile-patch';
import { markOf } from '@/utils/parsing/mark-of';
import { type Fault, isRecord, parseFields, parseList, parseOne } from '@/utils/parsing/parse-fields';
import { trueOrFalse, wholeNumber } from '@/utils/parsing/values';
import { activityDays, requestWhen, rosterLimit, rosters, site } from '@/utils/settings/setting-values';
import type { RequestWhen, RosterRights } from '@/utils/settings/settings';
import type { Site } from '@/utils/sis/site/site';
import { type CredentialDraft, policyCredentialSet } from '@/utils/vault/credential-draft';
import type { PolicyCredentialSet } from '@/utils/vault/credential-set';

/** What the organization set by `storage.managed`. A field that is not there was not set. */
export interface Policy {
  readonly credentialSets: readonly PolicyCredentialSet[];
  /** The district agreed for its staff to what is handled, as of this version (`settings/consent.ts`). */
  readonly consent?: number | undefined;
  /** A setup file as text; its passphrase is typed by the user. */
  readonly encryptedSetup?: string | undefined;
  readonly sites: readonly Site[];
  readonly requestWhen?: RequestWhen | undefined;
  readonly allowDoNotRelease?: boolean | undefined;
  readonly activityDays?: number | undefined;
  readonly rosters?: RosterRights | undefined;
  readonly rosterLimit?: number | undefined;
  /** The options show everything and change nothing. */
  readonly lockOptions: boolean;
  readonly profileOverrides?: ProfileOverrides | undefined;
}

export const NO_POLICY: Policy = { credentialSets: [], sites: [], lockOptions: false };

type Singles = Required<
  Pick<
    Policy,
    'consent' | 'requestWhen' | 'allowDoNotRelease' | 'activityDays' | 'rosters' | 'rosterLimit' | 'profileOverrides'
  >
> & {
  encryptedSetup: string;
  lockOptions: boolean;
};

const singles = {
  encryptedSetup: pipe(string('the text of a setup file'), nonEmpty('the text of a setup file')),
  consent: wholeNumber(1, 1_000),
  requestWhen,
  allowDoNotRelease: trueOrFalse,
  activityDays,
  rosters,
  rosterLimit,
  lockOptions: trueOrFalse,
  profileOverrides,
};
const KEYS = [...Object.keys(singles), 'credentialSets', 'sites'];

/**
 * Reads what `storage.managed` holds. Never throws: a malformed part is left out and named, the rest holds.
 * @param managed all of it; undefined or empty when there is no policy (or not yet)
 */
export function parsePolicy(managed: unknown): { policy: Policy; faults: Fault[] } {
  const faults: Fault[] = [];
  if (managed === undefined || managed === null) return { policy: NO_POLICY, faults };
  if (!isRecord(managed)) return { policy: NO_POLICY, faults: [{ path: 'policy', expected: 'named values' }] };
  for (const key of Object.keys(managed)) {
    if (!KEYS.includes(key)) faults.push({ path: key, expected: `one of ${KEYS.join(', ')}` });
  }
  const sites = managed.sites === undefined ? [] : (parseList(site, managed.sites, 'sites', faults) ?? []);
  return {
    policy: {
      ...NO_POLICY,
      ...parseFields<Singles>(singles, managed, '', faults),
      sites,
      credentialSets: parseSets(managed.credentialSets, faults),
    },
    faults,
  };
}

function parseSets(input: unknown, faults: Fault[]): PolicyCredentialSet[] {
  if (input === undefined) return [];
  if (!Array.isArray(input)) {
    faults.push({ path: 'credentialSets', expected: 'a list' });
    return [];
  }
  const taken = new Set<string>();
  return input.flatMap((entry: unknown, index) => {
    const parsed = parseSet(entry, `credentialSets.${index}`, faults);
    if (parsed === undefined) return [];
    const { secret, ...draft } = parsed;
    const id = policySetId(draft, taken);
    return [{ set: { ...draft, id, source: 'policy' as const }, secret }];
  });
}

/** A wrong date or CDS code is named but takes no key away: neither decides where a key may go. */
function parseSet(entry: unknown, path: string, faults: Fault[]): (CredentialDraft & { secret: string }) | undefined {
  const parsed = parseOne(policyCredentialSet, entry, path, faults);
  if (parsed !== undefined || !isRecord(entry)) return parsed;
  const { expiresOn: _day, cdsCode: _code, ...rest } = entry;
  return parseOne(policyCredentialSet, rest, path, []);
}

/**
 * Stays the same when the organization reorders its sets or replaces a key, so that what we know of a set
 * (when it last worked) stays with it.
 */
function policySetId(draft: CredentialDraft, taken: Set<string>): string {
  const identity = JSON.stringify([draft.profile, draft.cdsCode, draft.account, draft.name]);
  const stem = `policy:${markOf(identity)}`;
  let id = stem;
  for (let again = 2; taken.has(id); again++) id = `${stem}-${again}`;
  taken.add(id);
  return id;
}

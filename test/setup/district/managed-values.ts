import { readFileSync } from 'node:fs';
import type * as Profiles from '../../../utils/caaspp/profiles.ts';
import type * as Policy from '../../../utils/organization/policy.ts';
import type * as SetupFile from '../../../utils/organization/setup-file.ts';
import { withProduct } from '../load-product.ts';

/** What a district gives its browsers by policy, and the hosts that follow from it. */
export interface ManagedValues {
  /** As they go into the policy files. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Match patterns of hosts beyond those of the published extension: SIS, service and report files of the district. */
  readonly ownHosts: readonly string[];
}

/** What the example in docs/for-directors.md has in place of a user name and a key. */
const PLACEHOLDER = 'FROM TOMS';

export const NO_VALUES: ManagedValues = { values: {}, ownHosts: [] };

/**
 * Reads the values with the extension's own reader, so that what it would not take is said here and not on 900 screens.
 * @throws with a text for the person who typed the command
 */
export async function managedValues(file: string, root: string): Promise<ManagedValues> {
  let values: unknown;
  try {
    values = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} could not be read as JSON.\n${error instanceof Error ? error.message : ''}`);
  }
  return withProduct(async (load) => {
    const { parsePolicy } = (await load('/utils/organization/policy.ts')) as typeof Policy;
    const { openSetupFile } = (await load('/utils/organization/setup-file.ts')) as typeof SetupFile;
    const { PROFILES } = (await load('/utils/caaspp/profiles.ts')) as typeof Profiles;
    const { policy, faults } = parsePolicy(values);
    if (faults.length > 0) {
      const list = faults.map(({ path, expected }) => `  ${path}: enter ${expected}`).join('\n');
      throw new Error(
        `${file} has values that the extension would not take:\n${list}\ndocs/policy/README.md lists them all.`,
      );
    }
    if (JSON.stringify(values).includes(PLACEHOLDER)) {
      throw new Error(
        `${file} still says ${PLACEHOLDER} where a user name or a key is to stand.\nEnter those that your CAASPP coordinator created in TOMS.`,
      );
    }
    const setup = policy.encryptedSetup;
    // Its passphrase is the staff's; that it is a whole setup file, and which sites it has, can be read without.
    if (setup !== undefined && !['needsPassphrase', 'ok'].includes((await openSetupFile(setup)).kind)) {
      throw new Error(
        `${file}: encryptedSetup is no setup file, or a damaged one.\nEnter the whole text of the file that Settings → Setup file made, as one JSON text.`,
      );
    }
    const inSetup = setup === undefined ? [] : parsePolicy({ sites: JSON.parse(setup).sites }).policy.sites;
    const overrides = Object.values(policy.profileOverrides ?? {});
    const addresses = [
      ...[...policy.sites, ...inSetup].map(({ origin }) => origin),
      ...policy.credentialSets.map(({ set }) => set.baseUrl),
      ...overrides.map((one) => one?.baseUrl),
    ];
    const hosts = [
      ...addresses.flatMap((address) => (address ? (URL.parse(address)?.host ?? []) : [])),
      ...overrides.flatMap((one) => one?.linkHosts ?? []),
    ];
    const usual = new Set(
      Object.values(PROFILES).flatMap(({ baseUrl, linkHosts }) => [URL.parse(baseUrl)?.host ?? '', ...linkHosts]),
    );
    const own = [...new Set(hosts)].filter((host) => !usual.has(host));
    return { values: values as Record<string, unknown>, ownHosts: own.map((host) => `https://${host}/*`) };
  }, root);
}

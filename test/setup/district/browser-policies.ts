/** What the policy files of all browsers say; the formats are in `policy-formats.ts`. */
export interface PolicyContents {
  /** Chrome's and Edge's, made of the signing key. */
  readonly extensionId: string;
  readonly firefoxId: string;
  /** Where the update manifests and packages lie, ending in `/`. */
  readonly address: string;
  readonly version: string;
  /** Match patterns (`https://*.aeries.net/*`) of every host that the package runs on or speaks to. */
  readonly hosts: readonly string[];
  /** What the extension gets by policy. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** The names of the files at the address. */
export const UPDATES = { chrome: 'updates.xml', firefox: 'updates.json' } as const;
export const crxName = (version: string): string => `paperless-scores-${version}.crx`;
export const signedXpiName = (version: string): string => `paperless-scores-${version}-signed.xpi`;
export const unsignedXpiName = (version: string): string => `paperless-scores-${version}-unsigned.xpi`;

/**
 * Chrome's and Edge's record for one extension of the policy `ExtensionSettings`. The hosts are allowed by name, so
 * that a general ban of hosts for extensions does not take them; later updates come from the same address.
 */
export function chromeExtension({ address, hosts }: PolicyContents) {
  return {
    installation_mode: 'force_installed',
    update_url: address + UPDATES.chrome,
    override_update_url: true,
    toolbar_pin: 'force_pinned',
    runtime_allowed_hosts: hosts.map(hostOnly),
  };
}

/** Firefox's `policies.json`. `private_browsing` stays as the user has it. */
export function firefoxPolicies({ firefoxId, address, version, values }: PolicyContents) {
  return {
    policies: {
      ExtensionSettings: {
        [firefoxId]: {
          installation_mode: 'force_installed',
          install_url: address + signedXpiName(version),
          default_area: 'navbar',
        },
      },
      ...(Object.keys(values).length > 0 && { '3rdparty': { Extensions: { [firefoxId]: values } } }),
    },
  };
}

/** `https://*.aeries.net/*` as the policy wants it: without a path. */
const hostOnly = (pattern: string): string => pattern.replace(/\/\*$/, '');

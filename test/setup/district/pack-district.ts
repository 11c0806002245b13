import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'wxt';
import { vendorMatches } from '../../../utils/sis/site/vendor-hosts.ts';
import { zip } from '../zip.ts';
import { billOfMaterials } from './bill-of-materials.ts';
import { crxName, type PolicyContents, UPDATES, unsignedXpiName } from './browser-policies.ts';
import { writeCrx } from './crx.ts';
import type { DistrictOptions } from './district.ts';
import { keyFor } from './former-package.ts';
import { managedValues, NO_VALUES } from './managed-values.ts';
import { policyBytes, policyFiles } from './policy-files.ts';
import { readMe } from './read-me.ts';
import type { SigningKey } from './signing-key.ts';
import { chromeUpdates, chromeUpdateUrl, firefoxUpdates, firefoxUpdateUrl } from './update-manifests.ts';

/** The manifest of a build, as far as the package is made of it. */
interface Manifest {
  readonly version: string;
  readonly minimum_chrome_version?: string;
  readonly host_permissions: readonly string[];
  readonly browser_specific_settings?: { readonly gecko: { readonly strict_min_version: string } };
}

export interface DistrictPackage {
  readonly folder: string;
  readonly key: SigningKey;
  readonly files: readonly string[];
}

/**
 * Packs the extension for a district's own browsers: signed package, update manifests and ready policy files.
 * The district's own hosts are in its manifest, so that nobody has to allow them by hand.
 * @param out where the folder `district` is made anew
 */
export async function packDistrict(options: DistrictOptions, root: string, out: string): Promise<DistrictPackage> {
  const folder = join(out, 'district');
  const { values, ownHosts } =
    options.valuesFile === undefined ? NO_VALUES : await managedValues(options.valuesFile, root);
  const key = keyFor(folder, options);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'files'), { recursive: true });
  // The district's secret keys are in there.
  mkdirSync(join(folder, 'policies'), { mode: 0o700 });

  const builds = join(out, 'district-builds');
  const built = async (browser: 'chrome' | 'firefox', manifest: object) => {
    await build({
      root,
      browser,
      manifestVersion: 3,
      outDir: builds,
      manifest: { host_permissions: [...ownHosts], ...manifest },
    });
    const at = join(builds, `${browser}-mv3`);
    return { at, manifest: JSON.parse(readFileSync(join(at, 'manifest.json'), 'utf8')) as Manifest };
  };
  const chrome = await built('chrome', { update_url: chromeUpdateUrl(options) });
  const firefox = await built('firefox', {
    browser_specific_settings: { gecko: { id: options.firefoxId, update_url: firefoxUpdateUrl(options) } },
  });
  const contents: PolicyContents = {
    extensionId: key.extensionId,
    firefoxId: options.firefoxId,
    address: options.address,
    version: chrome.manifest.version,
    hosts: [...new Set([...vendorMatches, ...chrome.manifest.host_permissions])].sort(),
    values,
  };

  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  await writeCrx(zip(chrome.at, ['.']), key.file, join(folder, 'files', crxName(contents.version)));
  write(`files/${UPDATES.chrome}`, chromeUpdates(contents, chrome.manifest.minimum_chrome_version ?? ''));
  write(`files/${unsignedXpiName(contents.version)}`, zip(firefox.at, ['.']));
  const oldestFirefox = firefox.manifest.browser_specific_settings?.gecko.strict_min_version ?? '';
  write(`files/${UPDATES.firefox}`, json(firefoxUpdates(contents, oldestFirefox)));
  rmSync(builds, { recursive: true });

  for (const [name, content] of policyFiles(contents)) {
    writeFileSync(join(folder, 'policies', name), policyBytes(name, content), { mode: 0o600 });
  }
  write('sbom.cdx.json', billOfMaterials(root));
  write('README.md', readMe(contents));
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  write('SHA256SUMS', names.map((name) => `${digestOf(join(folder, name))}  ${name}\n`).join(''));
  return { folder, key, files: [...names, 'SHA256SUMS'] };
}

const digestOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

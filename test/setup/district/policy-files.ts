import { chromeExtension, firefoxPolicies, type PolicyContents } from './browser-policies.ts';
import {
  googleAdminValues,
  macProfile,
  registryBytes,
  registryFile,
  registryScript,
  scriptBytes,
} from './policy-formats.ts';

/** Below `SOFTWARE\\Policies` in the registry of Windows. */
const CHROME = 'Google\\Chrome';
const EDGE = 'Microsoft\\Edge';

/** The policy files by name. */
export function policyFiles(contents: PolicyContents): Map<string, string> {
  const { extensionId: id, values } = contents;
  const settings = { [id]: chromeExtension(contents) };
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const chromium = json({
    ExtensionSettings: settings,
    ...(Object.keys(values).length > 0 && { '3rdparty': { extensions: { [id]: values } } }),
  });
  const ours = (product: string) => [`${product}\\ExtensionSettings\\${id}`, `${product}\\3rdparty\\extensions\\${id}`];
  const windows = (...products: string[]) =>
    registryFile(
      products.flatMap(ours),
      products.flatMap((product) => [
        [`${product}\\ExtensionSettings`, settings],
        [`${product}\\3rdparty\\extensions\\${id}\\policy`, values],
      ]),
    );
  const windowsRemove = (...products: string[]) => registryFile(products.flatMap(ours), []);
  const firefox = firefoxPolicies(contents);
  const mac = (name: string, payloads: Record<string, Record<string, unknown>>) =>
    macProfile(
      `Paperless Scores for ${name}`,
      `${reversed(contents.address)}.paperless-scores.${name.toLowerCase()}`,
      payloads,
    );
  const macValues = (domain: string) =>
    Object.keys(values).length > 0 ? { [`${domain}.extensions.${id}`]: values } : {};
  return new Map([
    ['chrome-windows.reg', windows(CHROME)],
    ['chrome-windows-remove.reg', windowsRemove(CHROME)],
    ['edge-windows.reg', windows(EDGE)],
    ['edge-windows-remove.reg', windowsRemove(EDGE)],
    ['intune-windows.ps1', registryScript(windows(CHROME, EDGE))],
    ['intune-windows-remove.ps1', registryScript(windowsRemove(CHROME, EDGE))],
    ['chrome-edge-linux.json', chromium],
    ['chrome-edge-extension-settings.json', `${JSON.stringify(settings)}\n`],
    [
      'chrome-macos.mobileconfig',
      mac('Chrome', { 'com.google.Chrome': { ExtensionSettings: settings }, ...macValues('com.google.Chrome') }),
    ],
    [
      'edge-macos.mobileconfig',
      mac('Edge', { 'com.microsoft.Edge': { ExtensionSettings: settings }, ...macValues('com.microsoft.Edge') }),
    ],
    [
      'firefox-macos.mobileconfig',
      mac('Firefox', { 'org.mozilla.firefox': { EnterprisePoliciesEnabled: true, ...firefox.policies } }),
    ],
    ['google-admin.json', json(googleAdminValues(values))],
    ['firefox-policies.json', json(firefox)],
  ]);
}

/** What is written for a policy file of this name. */
export const policyBytes = (name: string, content: string): Uint8Array =>
  name.endsWith('.reg') ? registryBytes(content) : name.endsWith('.ps1') ? scriptBytes(content) : Buffer.from(content);

const reversed = (address: string): string => new URL(address).hostname.split('.').reverse().join('.');

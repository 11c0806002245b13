import { chromeExtension, firefoxPolicies, type PolicyContents } from './browser-policies.ts';
import { googleAdminValues, macProfile, registryFile } from './policy-formats.ts';

/** The policy files by name. */
export function policyFiles(contents: PolicyContents): Map<string, string> {
  const { extensionId: id, values } = contents;
  const settings = { [id]: chromeExtension(contents) };
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const chromium = json({
    ExtensionSettings: settings,
    ...(Object.keys(values).length > 0 && { '3rdparty': { extensions: { [id]: values } } }),
  });
  const windows = (product: string) =>
    registryFile([
      [`${product}\\ExtensionSettings`, settings],
      [`${product}\\3rdparty\\extensions\\${id}\\policy`, values],
    ]);
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
    ['chrome-windows.reg', windows('Google\\Chrome')],
    ['edge-windows.reg', windows('Microsoft\\Edge')],
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

const reversed = (address: string): string => new URL(address).hostname.split('.').reverse().join('.');

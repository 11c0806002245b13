import { parse } from 'plist';
import { describe, expect, it } from 'vitest';
import type { PolicyContents } from '@/test/setup/district/browser-policies';
import { policyBytes, policyFiles } from '@/test/setup/district/policy-files';
import { readMe } from '@/test/setup/district/read-me';
import { chromeUpdates, firefoxUpdates } from '@/test/setup/district/update-manifests';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const VALUES = {
  credentialSets: [{ name: 'A "quoted" \\ name', profile: 'toms', schoolCodes: ['1', '2'] }],
  lockOptions: true,
  activityDays: 365,
};
const CONTENTS: PolicyContents = {
  extensionId: ID,
  firefoxId: 'paperless-scores@files.example.org',
  address: 'https://files.example.org/scores/',
  version: '1.2.3',
  hosts: ['https://*.aeries.net/*', 'https://sis.example.org:8443/*'],
  values: VALUES,
};
const files = policyFiles(CONTENTS);
const text = (name: string): string => files.get(name) ?? '';

describe('the policy files of a district', () => {
  it('leave nothing to fill in', () => {
    for (const [name, content] of [...files, ['README.md', readMe(CONTENTS)] as const]) {
      expect(content, name).not.toMatch(/EXTENSION_ID|YOUR_|undefined|\[object/);
    }
  });

  it('are each named in the page beside them, with where it goes', () => {
    const named = [...readMe(CONTENTS).matchAll(/`policies\/([\w.-]+)`/g)].map(([, name = '']) => name);
    expect([...new Set(named)].sort()).toEqual([...files.keys()].sort());
  });

  it('all force the same extension from the same address', () => {
    const settings = {
      installation_mode: 'force_installed',
      update_url: 'https://files.example.org/scores/updates.xml',
      override_update_url: true,
      toolbar_pin: 'force_pinned',
      runtime_allowed_hosts: ['https://*.aeries.net', 'https://sis.example.org:8443'],
    };
    expect(JSON.parse(text('chrome-edge-linux.json'))).toEqual({
      ExtensionSettings: { [ID]: settings },
      '3rdparty': { extensions: { [ID]: VALUES } },
    });
    expect(JSON.parse(text('chrome-edge-extension-settings.json'))).toEqual({ [ID]: settings });
    for (const [name, domain] of [
      ['chrome', 'com.google.Chrome'],
      ['edge', 'com.microsoft.Edge'],
    ] as const) {
      expect(parse(text(`${name}-macos.mobileconfig`))).toMatchObject({
        PayloadContent: [
          { PayloadType: domain, ExtensionSettings: { [ID]: settings } },
          { PayloadType: `${domain}.extensions.${ID}`, ...VALUES },
        ],
      });
    }
  });

  it('say it to Windows as its registry wants it', () => {
    const lines = text('edge-windows.reg').replace('\ufeff', '').split('\r\n');
    const key = `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge`;
    expect(lines[0]).toBe('Windows Registry Editor Version 5.00');
    expect(lines.slice(lines.indexOf(`${key}\\3rdparty\\extensions\\${ID}\\policy]`))).toEqual([
      `${key}\\3rdparty\\extensions\\${ID}\\policy]`,
      '"lockOptions"=dword:00000001',
      '"activityDays"=dword:0000016d',
      '',
      `${key}\\3rdparty\\extensions\\${ID}\\policy\\credentialSets\\1]`,
      '"name"="A \\"quoted\\" \\\\ name"',
      '"profile"="toms"',
      '',
      `${key}\\3rdparty\\extensions\\${ID}\\policy\\credentialSets\\1\\schoolCodes]`,
      '"1"="1"',
      '"2"="2"',
      '',
    ]);
    expect(lines).toContain(`${key}\\ExtensionSettings\\${ID}\\runtime_allowed_hosts]`);
  });

  it('are read by Windows letter by letter: a name with ñ, a text of several lines', () => {
    const setup = '{\r\n  "format": "x",\n  "version": 1\n}';
    const values = { credentialSets: [{ name: 'La Cañada Unified' }], encryptedSetup: setup };
    const bytes = policyBytes(
      'chrome-windows.reg',
      policyFiles({ ...CONTENTS, values }).get('chrome-windows.reg') ?? '',
    );
    // UTF-16 with its mark at the front, as regedit itself writes: a file without is read in the code page of the computer.
    expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
    const read = new TextDecoder('utf-16le').decode(bytes);
    expect(read).toContain('"name"="La Cañada Unified"');
    const [, hex = ''] = /^"encryptedSetup"=hex\(1\):([\da-f,]+)\r$/m.exec(read.replaceAll('\\\r\n  ', '')) ?? [];
    const text = Uint8Array.from(hex.split(','), (byte) => Number.parseInt(byte, 16));
    expect(new TextDecoder('utf-16le').decode(text)).toBe(`${setup}\0`);
  });

  it('leave on Windows nothing of the ones before: a key that is in them no more is one no more', () => {
    for (const [name, product] of [
      ['chrome', 'Google\\Chrome'],
      ['edge', 'Microsoft\\Edge'],
    ] as const) {
      const ours = [
        `[-HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${product}\\ExtensionSettings\\${ID}]`,
        `[-HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${product}\\3rdparty\\extensions\\${ID}]`,
      ];
      const keys = (file: string) =>
        text(file)
          .split('\r\n')
          .filter((line) => line.startsWith('['));
      expect(keys(`${name}-windows.reg`).slice(0, 2)).toEqual(ours);
      expect(keys(`${name}-windows-remove.reg`)).toEqual(ours);
    }
  });

  it('give Intune one script, with the registry file of both browsers in it letter by letter', () => {
    for (const which of ['', '-remove']) {
      const script = text(`intune-windows${which}.ps1`);
      const [, registry = '', rest = ''] =
        /= @'\r\n(Windows Registry Editor [\s\S]*?)\r\n'@\r\n([\s\S]*)$/.exec(script) ?? [];
      const keys = (content: string) =>
        content
          .split('\r\n\r\n')
          .slice(1)
          .map((key) => key.trim());
      const both = ['chrome', 'edge'].flatMap((browser) => keys(text(`${browser}-windows${which}.reg`)));
      expect(keys(registry).sort()).toEqual(both.filter((key) => key !== '').sort());
      // What is taken away goes first.
      expect(registry.lastIndexOf('[-')).toBeLessThan(registry.search(/^\[H/m) >>> 0);
      expect(rest).toMatch(/WriteAllText[\s\S]*reg\.exe[\s\S]*Remove-Item[\s\S]*exit/);
      // PowerShell 5 reads a script without the mark in the code page of the computer.
      expect([...policyBytes('intune-windows.ps1', script).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    }
  });

  it('are the installation alone where the district gives no values', () => {
    for (const [name, content] of policyFiles({ ...CONTENTS, values: {} })) {
      expect(content.replaceAll(/^\[-.*$/gm, ''), name).not.toMatch(/3rdparty|com\.\w+\.\w+\.extensions/);
    }
  });

  it('and the update manifests name the packages that lie beside them', () => {
    expect(chromeUpdates(CONTENTS, '126')).toContain(
      'codebase="https://files.example.org/scores/paperless-scores-1.2.3.crx" version="1.2.3" prodversionmin="126"',
    );
    expect(firefoxUpdates(CONTENTS, '142.0')).toMatchObject({
      addons: {
        'paperless-scores@files.example.org': {
          updates: [{ version: '1.2.3', update_link: expect.stringContaining('1.2.3-signed.xpi') }],
        },
      },
    });
    const firefox = JSON.parse(text('firefox-policies.json'));
    expect(firefox.policies.ExtensionSettings['paperless-scores@files.example.org'].install_url).toBe(
      'https://files.example.org/scores/paperless-scores-1.2.3-signed.xpi',
    );
  });
});

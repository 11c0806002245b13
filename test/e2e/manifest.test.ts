import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const BUILDS = ['chrome', 'edge', 'firefox'] as const;

const folderOf = (browser: string) => join(root, '.output', `${browser}-mv3`);
const manifestOf = (browser: string) => JSON.parse(readFileSync(join(folderOf(browser), 'manifest.json'), 'utf8'));

/** All files of a build whose names end so, with their texts. */
function filesOf(browser: string, ending: RegExp): [name: string, text: string][] {
  const names = readdirSync(folderOf(browser), { recursive: true }).map(String);
  return names
    .filter((name) => ending.test(name))
    .map((name) => [name, readFileSync(join(folderOf(browser), name), 'utf8')]);
}

/** What a table of docs/store/permissions.md has in its first column, in code marks. */
function reasonsIn(heading: string): string[] {
  const text = readFileSync(join(root, 'docs/store/permissions.md'), 'utf8');
  const section = text.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  const rows = section.split('\n').filter((line) => /^\| `/.test(line));
  for (const row of rows) expect(row.split('|')[2]?.trim().length).toBeGreaterThan(40);
  return rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
}

const sorted = (list: readonly string[]) => [...list].sort();

describe.each(BUILDS)('what the build for %s may do', (browser) => {
  let manifest: ReturnType<typeof manifestOf>;
  beforeAll(() => {
    manifest = manifestOf(browser);
  });

  test('is exactly this, and each permission and host has its reason in the docs', () => {
    expect(sorted(manifest.permissions)).toEqual(['activeTab', 'alarms', 'downloads', 'scripting', 'storage']);
    expect(sorted(reasonsIn('Permissions'))).toEqual(sorted(manifest.permissions));
    const hosts = [...manifest.host_permissions, ...manifest.optional_host_permissions];
    expect(sorted(reasonsIn('Hosts'))).toEqual(sorted(hosts));
    expect(manifest.optional_permissions).toBeUndefined();
  });

  test('reaches all hosts only where a person allows one, and runs on no more than it may use', () => {
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(JSON.stringify(manifest)).not.toMatch(/<all_urls>|\*:\/\/|http:\/\/\*|file:/);
    for (const host of manifest.host_permissions)
      expect(host).toMatch(/^https:\/\/(?:\*\.)?[a-z\d-]+\.[a-z\d.-]+\/\*$/);
    for (const { matches } of manifest.content_scripts) {
      for (const match of matches) expect(manifest.host_permissions).toContain(match);
    }
  });

  test('opens no door: no page may speak to it, load its files or frame its pages', () => {
    for (const key of ['externally_connectable', 'web_accessible_resources', 'sandbox', 'devtools_page', 'key']) {
      expect(manifest).not.toHaveProperty(key);
    }
    // In the world of the page's own scripts it would be theirs.
    expect(manifest.content_scripts.map(({ world = 'ISOLATED' }) => world)).not.toContain('MAIN');
  });

  test('has a policy for its own pages under which they run and load nothing from elsewhere', () => {
    const policies = Object.fromEntries(
      String(manifest.content_security_policy.extension_pages)
        .split(';')
        .map((part) => part.trim().split(/\s+/))
        .map(([name = '', ...sources]) => [name, sources]),
    );
    expect(policies).toMatchObject({
      'default-src': [`'none'`],
      'script-src': [`'self'`],
      'style-src': [`'self'`],
      'base-uri': [`'none'`],
      'form-action': [`'none'`],
      'connect-src': ['https:'],
      // A report that is a web page holds its pictures as text.
      'img-src': [`'self'`, 'data:'],
      // Reports that were fetched are shown from memory.
      'media-src': ['blob:'],
      [browser === 'firefox' ? 'object-src' : 'frame-src']: ['blob:'],
    });
    const { 'img-src': _pictures, ...others } = policies;
    const sources = Object.values(others).flat();
    expect(sources.filter((it) => ![`'none'`, `'self'`, 'https:', 'blob:'].includes(it))).toEqual([]);
    expect(policies['script-src']).toEqual([`'self'`]);
  });

  test('holds no script that comes from elsewhere, is made of text, or writes markup', () => {
    const scripts = filesOf(browser, /\.js$/);
    expect(scripts.length).toBeGreaterThan(5);
    const forbidden: readonly RegExp[] = [
      /\beval\s*\(/,
      /\bFunction\s*\(\s*["'`]/,
      /\bnew\s+Function\b/,
      /\bimportScripts\s*\(/,
      /\bimport\s*\(\s*["'`](?:https?:|\/\/|data:)/,
      /\bset(?:Timeout|Interval)\s*\(\s*["'`]/,
      /\.(?:inner|outer)HTML\s*=(?!=)/,
      /\binsertAdjacentHTML\b|\bdocument\.write\b|\bcreateContextualFragment\b|\bsetHTMLUnsafe\b/,
      /\bcreateElement\s*\(\s*["'`]script["'`]/,
      /\.wasm\b/,
    ];
    const found = scripts.flatMap(([name, text]) =>
      forbidden.flatMap((pattern) => [...text.matchAll(new RegExp(pattern, 'g'))].map(([it]) => `${name}: ${it}`)),
    );
    expect(found).toEqual([]);
  });

  test('loads into its pages only what is in the package', () => {
    const pages = filesOf(browser, /\.html$/);
    expect(pages.length).toBeGreaterThan(2);
    for (const [name, html] of pages) {
      const loaded = [...html.matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
      expect(loaded.filter((address) => !/^\/(?!\/)/.test(address ?? ''))).toEqual([]);
      // No script or style in the page itself, for which the policy would need a hole.
      expect(html.replace(/<script[^>]*><\/script>/g, ''), name).not.toMatch(/<script|<style|\son[a-z]+=/);
    }
    for (const [name, css] of filesOf(browser, /\.css$/)) {
      expect(css, name).not.toMatch(/@import|url\(\s*["']?(?:https?:|\/\/)/);
    }
  });
});

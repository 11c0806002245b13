import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import messages from '@/public/_locales/en/messages.json';
import policySchema from '@/public/managed-schema.json';
import { policyFiles } from '@/test/setup/district/policy-files';
import { PROFILES } from '@/utils/caaspp/profiles';
import { parsePolicy } from '@/utils/organization/policy';
import { CONSENT_VERSION } from '@/utils/settings/consent';
import { adapters } from '@/utils/sis/site/registry';
import { vendorHosts } from '@/utils/sis/site/vendor-hosts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  'test/e2e/README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];
const read = (page: string) => readFileSync(join(root, page), 'utf8');

/** The heading of a page as the last part of a link to it: "## The first time" is `the-first-time`. */
const anchorsOf = (text: string) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

/** Whether something is called so on a screen: "Print 31 reports" for "Print $COUNT$ reports". */
const NAMES = new RegExp(
  `^(?:${Object.values(messages)
    .map(({ message }) =>
      message
        .replace(/[.*+?^{}()|[\]\\]/g, '\\$&')
        .replace(/\$\w+\$/g, '.+')
        .replace(/…$/, '…?'),
    )
    .filter((pattern) => !/^\W*$/.test(pattern))
    .join('|')})$`,
);

const OUR_FILES = ['.', 'components', 'entrypoints', 'test', 'utils'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: folder !== '.', encoding: 'utf8' }).map((name) =>
    join(folder, name).replaceAll('\\', '/'),
  ),
);

describe('the documentation', () => {
  it.each(pages)('%s: every link and every picture is there', (page) => {
    const text = read(page);
    const broken = [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, to = '']) => {
      if (/^(https?|mailto):/.test(to)) return [];
      const [path = '', anchor] = to.split('#');
      const target = path === '' ? page : join(dirname(page), path);
      if (!existsSync(join(root, target))) return [to];
      return anchor === undefined || anchorsOf(read(target)).includes(anchor) ? [] : [to];
    });
    expect(broken).toEqual([]);
  });

  it('every picture is shown somewhere', () => {
    const all = pages.map(read).join('\n');
    expect(readdirSync(join(root, 'docs/images')).filter((name) => !all.includes(`images/${name}`))).toEqual([]);
  });

  it.each(pages)('%s: every test that it names as proof is there', (page) => {
    const named = [...read(page).matchAll(/`(?:test\/)?((?:unit|contexts|e2e|gallery|setup|bench)\/[\w./-]+?)\/?`/g)];
    const there = (path: string) =>
      ['', '.ts', '.test.ts', '.test.tsx'].some((end) => existsSync(join(root, 'test', path + end)));
    expect(named.map(([, path = '']) => path).filter((path) => !there(path))).toEqual([]);
  });

  it('gives a director values to begin with that the extension takes', () => {
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(read('docs/for-directors.md')) ?? [];
    const values: unknown = JSON.parse(example);
    expect(parsePolicy(values).faults).toEqual([]);
    expect(values).toMatchObject({ consent: CONSENT_VERSION });
  });

  it('leads a newcomer to every document', () => {
    const documents = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
    const readme = read('README.md');
    expect(documents.filter((name) => !readme.includes(`](docs/${name})`))).toEqual([]);
  });

  it('tells a newcomer of every SIS that works', () => {
    const readme = read('README.md');
    expect(adapters.map(({ name }) => name).filter((name) => !readme.includes(name))).toEqual([]);
  });

  /** For who uses it, and who sets it up. */
  const GUIDES = [
    'README.md',
    ...['administrators', 'for-directors', 'privacy', 'teachers'].map((it) => `docs/${it}.md`),
  ];

  it.each(GUIDES)('%s: what is to be clicked is called so in Paperless Scores', (page) => {
    const text = read(page).replace(/\s+/g, ' ');
    const steps = [
      // "Settings → About → **Run check**", "Select the icon, **Point to the SSID**"
      ...text.matchAll(/Settings((?: → [*\w ]+)+)/g),
      ...text.matchAll(
        /(?:[Ii]con[\w ]*|[Cc]lick|[Ss]elect|[Aa]nswer|[Cc]hoose|Menu),? (\*\*[^*]+\*\*(?:(?:,| then|, then| or)+ \*\*[^*]+\*\*)*)/g,
      ),
    ].flatMap(([, path = '']) => path.match(/\*\*[^*]+\*\*/g) ?? []);
    const sections = [...text.matchAll(/Settings → \**([A-Z][a-z]+(?: file)?)/g)].map(([, name = '']) => `**${name}**`);
    const named = [...steps, ...sections].map((name) => name.slice(2, -2));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !NAMES.test(name))).toEqual([]);
  });

  it.each(pages)('%s: every file of ours that it names is there', (page) => {
    const named = [...read(page).matchAll(/`((?:[\w.-]+\/)*[\w.-]+\.(?:tsx?|mjs))`/g)].map(([, path = '']) => path);
    const there = (path: string) => OUR_FILES.some((file) => `/${file}`.endsWith(`/${path.replace(/^\.\//, '')}`));
    // What one is to write by the example of the guide.
    expect(named.filter((path) => !/\bmeridian\.ts$/.test(path) && !there(path))).toEqual([]);
  });

  it('explains every value that a policy may have, and no other', () => {
    const { properties } = policySchema;
    const [, keys = '', set = '', site = ''] =
      /## The keys\n([\s\S]*?)### A credential set\n([\s\S]*?)### A site\n([\s\S]*)/.exec(
        read('docs/policy/README.md'),
      ) ?? [];
    const explained = (part: string) =>
      [...part.matchAll(/^\| ((?:`\w+`(?:, )?)+) +\|/gm)].flatMap(([, names = '']) => names.match(/\w+/g) ?? []);
    expect(explained(keys).sort()).toEqual(Object.keys(properties).sort());
    expect(explained(set).sort()).toEqual(Object.keys(properties.credentialSets.items.properties).sort());
    expect(explained(site).sort()).toEqual(Object.keys(properties.sites.items.properties).sort());
    const named = pages.flatMap((page) => [...read(page).matchAll(/policy `(\w+)`/g)].map(([, name = '']) => name));
    expect(named.filter((name) => !(name in properties))).toEqual([]);
  });

  it('names each file of a district package as it is called', () => {
    const contents = {
      extensionId: '',
      firefoxId: '',
      address: 'https://x.example/',
      version: '',
      hosts: [],
      values: {},
    };
    const made = [...policyFiles(contents).keys()];
    const text = read('docs/for-directors.md');
    const named = [...text.matchAll(/`([\w-]+\.(?:reg|ps1|mobileconfig))`/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !made.includes(name))).toEqual([]);
  });

  it('tells of each host to let through, and on which of the vendors it works by itself', () => {
    const [, filter = ''] =
      /## What to allow in the web filter\n([\s\S]*?)\n## /.exec(read('docs/for-directors.md')) ?? [];
    const hosts = Object.values(PROFILES).flatMap(({ baseUrl, linkHosts }) => [new URL(baseUrl).host, ...linkHosts]);
    expect([...filter.matchAll(/`([\w.*-]+)`/g)].map(([, host = '']) => host).sort()).toEqual(
      [...new Set(hosts)].sort(),
    );
    for (const host of vendorHosts) expect(read('docs/administrators.md')).toContain(`\`${host}\``);
  });

  it('tells reviewers of each library that is in the package, and which of them the build changes', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    const [, list = ''] = /Libraries,([\s\S]*?)\n\n[A-Z]/.exec(read('docs/store/firefox-reviewers.md')) ?? [];
    expect(Object.keys(dependencies).filter((name) => !list.includes(name))).toEqual([]);
    const [, changed = ''] = /parts taken out,[^:]*:([^;]*);/.exec(list.replace(/\s+/g, ' ')) ?? [];
    const cut = [...read('wxt.config.ts').matchAll(/\/\[\\\\\/\](\w+)\[\\\\\/\](?:dist|build)/g)].map(
      ([, name = '']) => name,
    );
    expect(changed.match(/\w+/g)?.sort()).toEqual([...new Set(cut)].sort());
  });

  it('names the oldest browsers that the manifest names', () => {
    const [chrome, firefox] = ['CHROME', 'FIREFOX'].map(
      (name) => new RegExp(`^const ${name} = (\\d+);`, 'm').exec(read('wxt.config.ts'))?.[1],
    );
    for (const page of ['README.md', 'docs/administrators.md', 'docs/for-directors.md', 'docs/store/README.md']) {
      const named = [...read(page).matchAll(/\b(Chrome|Edge|Firefox)\b[ |]+(\d{3})\b/g)];
      expect(named.length, page).toBeGreaterThan(1);
      for (const [, browser, version] of named) expect(version, page).toBe(browser === 'Firefox' ? firefox : chrome);
    }
  });

  it.each(['en', 'es'])('gives the stores the summary that the manifest has: %s', (language) => {
    const { extensionDescription } = JSON.parse(read(`public/_locales/${language}/messages.json`));
    expect(read(`docs/store/listing-${language}.md`)).toContain(`: ${extensionDescription.message}\n`);
    expect(extensionDescription.message.length).toBeLessThanOrEqual(132);
  });

  it('names commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = pages.flatMap((page) => [...read(page).matchAll(/\bnpm run ([\w-]+)/g)].map(([, name = '']) => name));
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    const files = pages.flatMap((page) =>
      [...read(page).matchAll(/\bnode (test\/[\w./-]+)/g)].map(([, path = '']) => path),
    );
    expect(files.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

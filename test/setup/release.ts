/**
 * `npm run release -- 0.2.0`: makes a version. Sets it in package.json and its lock file, dates its part of the
 * changelog, and commits and tags both. Pushing, packing and publishing stay with a person (docs/store/README.md).
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isHigher, released } from './changelog.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = (command: string, ...args: string[]) => execFileSync(command, args, { cwd: root, encoding: 'utf8' });

function fail(text: string): never {
  console.error(`\n${text}\n`);
  process.exit(1);
}

const [version = ''] = process.argv.slice(2);
const { version: present } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
if (!/^\d+\.\d+\.\d+$/.test(version)) fail('Name the version, three numbers: npm run release -- 0.2.0');
if (version !== present && !isHigher(version, present)) {
  fail(`${version} is not higher than ${present}.\nBrowsers take up higher versions alone.`);
}
if (run('git', 'status', '--porcelain') !== '') fail('There are changes that are not committed. Commit them first.');

const changelog = join(root, 'CHANGELOG.md');
// The day where the person sits, not in Greenwich.
const text = released(readFileSync(changelog, 'utf8'), version, new Date().toLocaleDateString('en-CA'));
if (text === undefined) {
  fail(`CHANGELOG.md has no part "## ${version} (not released yet)".\nWrite there what changed, for those who use it.`);
}
writeFileSync(changelog, text);
if (version !== present) run('npm', 'version', version, '--no-git-tag-version');
run('git', 'commit', '-am', `Release ${version}`);
run('git', 'tag', '-a', `v${version}`, '-m', `Paperless Scores ${version}`);
console.log(
  `\nVersion ${version} is committed and tagged v${version}. Next: npm test, npm run package, git push --follow-tags.`,
);

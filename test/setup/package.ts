/**
 * `npm run package`: builds for each browser and packs what the stores take, in `.output/` (or the folder after
 * `--out`): a zip for Chrome, Edge and Firefox each, and the sources that Firefox's reviewers ask for. The same
 * sources give the same bytes, wherever and whenever they are packed; so anybody can check a package.
 *
 * With `--district` the package for a district's own browsers as well: see `district/district.ts`.
 */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { districtOptions } from './district/district.ts';
import { type DistrictPackage, packDistrict } from './district/pack-district.ts';
import { packForStores } from './pack-for-stores.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).slice(0, -1);
const args = process.argv.slice(2);
const at = args.indexOf('--out');
const out = resolve(root, (at === -1 ? undefined : args[at + 1]) ?? '.output');

function reportOf({ folder, key, files }: DistrictPackage): string {
  const made = `
A new private key was made: ${key.file}
Keep it where your passwords are, with a copy in another place, and out of the project. It decides the extension's id:
  - who has it can put any code into your browsers;
  - without it there are no more updates: a package signed with another key is another extension, to be installed anew.
`;
  const open = `
Other users of this computer can read the private key: ${key.file}
Close it to them: chmod 600 '${key.file}'
`;
  return `${key.isNew ? made : ''}${key.isOpenToOthers ? open : ''}
District package in ${folder}:
${files.map((name) => `  ${name}`).join('\n')}

Id in Chrome and Edge: ${key.extensionId}
What to do with the files: ${join(folder, 'README.md')}
Only what is in files/ goes to the web server: policies/ may have your secret keys in it.`;
}

// Whatever the environment says: a build for development would name the folders of this machine.
process.env.NODE_ENV = 'production';
try {
  const district = districtOptions(args, root, process.env.INIT_CWD ?? process.cwd());
  // First: what is wrong with a key or with values is said before everything is built.
  const packed = district && (await packDistrict(district, root, out));
  const saved = await packForStores(root, out);
  console.log(`\nPackages in ${out}:\n${saved.join('\n')}`);
  if (packed !== undefined) console.log(reportOf(packed));
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}

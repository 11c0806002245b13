import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the lock file says of one package. */
interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

type Lock = Readonly<Record<string, Locked>>;

/** Tools of which parts are in every build, too: how it reaches the browser. */
const PARTS_OF_TOOLS = ['wxt', '@wxt-dev/browser', '@wxt-dev/webextension-polyfill'];

/**
 * The bill of materials (CycloneDX, JSON): every library that is or could be in the package, as the lock file has it. Read
 * by us: `npm sbom --omit=dev` leaves out what a tool needs, too, which is Preact and more. The same sources, the same file.
 */
export function billOfMaterials(root: string): string {
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Locked & { readonly name: string };
  const lock = (JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Lock }).packages;
  const paths = new Set<string>();
  for (const name of Object.keys(own.dependencies ?? {})) addWithAllItNeeds(lock, '', name, paths);
  for (const name of PARTS_OF_TOOLS) paths.add(`node_modules/${name}`);
  const components = [...paths].sort().map((path) => componentOf(path, lock[path] ?? {}));
  const component = { type: 'application', name: own.name, version: own.version, licenses: licensesOf(own) };
  const bill = { bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, metadata: { component }, components };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** @param from the path of who needs it in the lock file; what is installed below that is found first */
function addWithAllItNeeds(lock: Lock, from: string, name: string, paths: Set<string>): void {
  const path = installedAt(lock, from, name);
  if (path === undefined || paths.has(path)) return;
  paths.add(path);
  const { dependencies, optionalDependencies } = lock[path] ?? {};
  for (const needed of Object.keys({ ...dependencies, ...optionalDependencies })) {
    addWithAllItNeeds(lock, path, needed, paths);
  }
}

function installedAt(lock: Lock, from: string, name: string): string | undefined {
  const path = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (lock[path] !== undefined) return path;
  return from === ''
    ? undefined
    : installedAt(lock, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name);
}

function componentOf(path: string, locked: Locked) {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const { version = '', integrity = '' } = locked;
  const [, digest] = /^sha512-(.+)$/.exec(integrity) ?? [];
  return {
    type: 'library',
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    licenses: licensesOf(locked),
    ...(digest !== undefined && {
      hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }],
    }),
  };
}

const licensesOf = ({ license }: Locked) => (license === undefined ? [] : [{ expression: license }]);

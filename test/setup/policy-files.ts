import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findChromium } from './find-chromium.ts';

/** A file in which a browser of this machine reads its organization's policy. */
export interface PolicyFile {
  readonly path: string;
  /** The file as JSON; written in one go, so that the browser reads it whole. */
  write(policy: unknown): void;
  /** Takes the file away again, and the folders that were made for it. */
  remove(): void;
}

/** Where Firefox looks on Linux. */
const FIREFOX = '/etc/firefox/policies/policies.json';

/** @returns undefined where this user may not write it: policies are for administrators */
export async function chromiumPolicyFile(name: string): Promise<PolicyFile | undefined> {
  if (process.platform !== 'linux') return undefined;
  const { path } = await findChromium();
  const brand = path.includes('google') ? 'opt/chrome' : path.includes('edge') ? 'opt/edge' : 'chromium';
  return policyFile(join('/etc', brand, 'policies/managed', `${name}.json`));
}

/** @returns undefined where this user may not write it, or where there is one already: there can be only one */
export function firefoxPolicyFile(): PolicyFile | undefined {
  return process.platform === 'linux' && !existsSync(FIREFOX) ? policyFile(FIREFOX) : undefined;
}

function policyFile(path: string): PolicyFile | undefined {
  if (!mayMake(path)) return undefined;
  let made: string | undefined;
  const remove = () => {
    rmSync(path, { force: true });
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
  };
  // However the tests end: a policy that stays would rule every browser of this machine.
  process.once('exit', remove);
  return {
    path,
    write(policy) {
      made ??= mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify(policy), { mode: 0o644 });
    },
    remove() {
      process.off('exit', remove);
      remove();
    },
  };
}

/** Whether the file could be written, or the first folder above it that is there. */
function mayMake(path: string): boolean {
  let folder = dirname(path);
  while (!existsSync(folder)) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';

/** What a district says when it packs the extension for its own browsers. */
export interface DistrictOptions {
  /** The private key; made where the file is not there yet. */
  readonly keyFile: string;
  /** The folder of a web server where the files will lie, https, ending in `/`. */
  readonly address: string;
  /** A file with the values that the extension gets by policy (docs/policy); none: the installation alone. */
  readonly valuesFile: string | undefined;
  /** By which Firefox knows the add-on. Mozilla signs each id for one account alone, so each district has its own. */
  readonly firefoxId: string;
}

const USAGE = `npm run package -- --district --key ../keys/paperless-scores.pem --address https://files.example.org/paperless-scores/
  --key FILE       the private key, outside this folder; made if it is not there yet
  --address URL    where the files will lie: a folder of any web server that browsers reach by https
  --values FILE    what the extension gets by policy, as JSON (docs/policy/README.md), outside this folder; optional
  --firefox-id ID  the add-on's id for Firefox; at first paperless-scores@ and the host of the address`;

/**
 * @param root the project's folder; a key in it would be in the next package of the sources
 * @throws with a text for the person who typed the command
 */
export function districtOptions(args: readonly string[], root: string, cwd: string): DistrictOptions | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: { type: 'string' },
      district: { type: 'boolean' },
      key: { type: 'string' },
      address: { type: 'string' },
      values: { type: 'string' },
      'firefox-id': { type: 'string' },
    },
  });
  if (values.district !== true) {
    if (values.key === undefined && values.address === undefined) return undefined;
    throw new Error(`--key and --address belong to --district.\n\n${USAGE}`);
  }
  if (values.key === undefined || values.address === undefined) {
    throw new Error(`A district package needs a key and an address.\n\n${USAGE}`);
  }
  const keyFile = resolve(cwd, values.key);
  const valuesFile = values.values === undefined ? undefined : resolve(cwd, values.values);
  keptOut(keyFile, root, 'The key', '../keys/paperless-scores.pem');
  if (valuesFile !== undefined)
    keptOut(valuesFile, root, 'The file of values, with your secret key in it,', '../keys/our-values.json');
  const address = URL.parse(values.address.endsWith('/') ? values.address : `${values.address}/`);
  if (address?.protocol !== 'https:' || address.search !== '' || address.hash !== '' || address.username !== '') {
    throw new Error(
      `${values.address} is not an https address of a folder.\nBrowsers fetch the package and its updates from there. Enter one such as https://files.example.org/paperless-scores/.`,
    );
  }
  const firefoxId = values['firefox-id'] ?? `paperless-scores@${address.hostname}`;
  if (!/^[\w.-]{1,60}@[\w.-]{1,60}$/.test(firefoxId)) {
    throw new Error(
      `${firefoxId} is not an id of a Firefox add-on.\nEnter one that looks like a mail address, such as paperless-scores@example.org.`,
    );
  }
  return {
    keyFile,
    address: address.href,
    valuesFile,
    firefoxId,
  };
}

/** @throws when a file with a secret would lie in the project */
function keptOut(file: string, root: string, what: string, instead: string): void {
  if (!liesIn(file, root)) return;
  throw new Error(
    `${what} would lie in the project's own folder.\nWhoever gets a copy of the project would get it. Name a file outside it, such as ${instead}.`,
  );
}

/** Whether a file is, or would be, in a folder, whatever links lead there. */
export function liesIn(file: string, folder: string): boolean {
  return real(file).startsWith(real(folder) + sep);
}

/** Where a path leads; of what is not there yet, as far as it is. */
function real(path: string): string {
  if (existsSync(path)) return realpathSync.native(path);
  const above = dirname(path);
  return above === path ? path : join(real(above), basename(path));
}

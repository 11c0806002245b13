import type { ProfileId } from '@/utils/caaspp/profile';
import type { ProfileOverrides } from '@/utils/caaspp/profile-patch';
import { type Fault, isRecord } from '@/utils/parsing/parse-fields';
import { parseSettings, SETTINGS_VERSION, type Settings, type SettingsStore } from '@/utils/settings/settings';
import { placesOf } from '@/utils/sis/site/known-places';
import { type Clock, type EpochMs, localDay } from '@/utils/time';
import { type CredentialDraft, parseDraftWithSecret } from '@/utils/vault/credential-draft';
import {
  type Bytes,
  deriveKeyBytes,
  fromBase64,
  fromUtf8,
  newDerivation,
  open,
  PBKDF2_ROUNDS,
  type RandomBytes,
  randomBytes,
  type Sealed,
  seal,
  sealingKey,
  toBase64,
  utf8,
} from '@/utils/vault/sealing';
import { SHORTEST_PASSPHRASE, type VaultAdmin } from '@/utils/vault/vault-admin';
import { parseTakenSetup, type SetupMaker, type TakenSetupArea } from './taken-setup';

/**
 * The setup file: how an administrator hands a configuration to teachers without a server. JSON. Settings
 * and sites stand in the clear; credential sets and changes to the service profiles (which decide where a
 * key is sent) are encrypted under a passphrase, and the clear part is bound to them: who changes it can't
 * pass it off as the administrator's.
 */
const FORMAT = 'paperless-scores-setup';
const VERSION = 1;
const MOST_CHARACTERS = 2_000_000;
/** A file that asks for more would only keep the computer busy; one that asks for less is not ours. */
const LEAST_ROUNDS = 1_000;
const MOST_ROUNDS = 10_000_000;
const KEYS = ['format', 'version', 'created', 'madeBy', 'settings', 'sites', 'encrypted'];
const CHECK = 'paperless-scores-setup/check';
/** Of the name of who made it. */
const MOST_NAME = 100;

export type SetupSettings = Pick<
  Settings,
  'requestWhen' | 'allowDoNotRelease' | 'activityDays' | 'rosters' | 'rosterLimit' | 'lock' | 'sites'
>;
export interface SetupCredentials {
  readonly draft: CredentialDraft;
  readonly secret: string;
}

/** What a setup file holds, opened. */
export interface Setup {
  readonly settings: SetupSettings;
  readonly profileOverrides: ProfileOverrides;
  readonly credentialSets: readonly SetupCredentials[];
  readonly maker: SetupMaker;
  /** Tells this file from others (`Settings.importedSetup`). */
  readonly fingerprint: string;
}

export interface SetupExport extends Omit<Setup, 'fingerprint' | 'settings' | 'maker'> {
  /** Other settings (which panels are collapsed) are one person's own and stay out. */
  readonly settings: SetupSettings;
  /** Needed when there are credential sets or profile overrides. */
  readonly passphrase?: string;
  /** Who hands it out, for those who open it. */
  readonly madeBy?: string;
  readonly now: EpochMs;
  readonly random?: RandomBytes;
  readonly rounds?: number;
}

export type ExportResult =
  | { readonly kind: 'file'; readonly name: string; readonly text: string }
  | { readonly kind: 'passphraseTooShort'; readonly least: number };

export type SetupFileResult =
  | { readonly kind: 'ok'; readonly setup: Setup }
  /** Made by a newer version of this extension. */
  | { readonly kind: 'newerVersion'; readonly version: number }
  /** Ours, but cut off, or changed since it was made. */
  | { readonly kind: 'damaged'; readonly faults: readonly Fault[] }
  | { readonly kind: 'wrongPassphrase' }
  /** No setup file of this extension. */
  | { readonly kind: 'otherSoftware' }
  | { readonly kind: 'needsPassphrase' };

export async function exportSetup(setup: SetupExport): Promise<ExportResult> {
  const { passphrase = '', random = randomBytes, rounds = PBKDF2_ROUNDS, credentialSets, profileOverrides } = setup;
  const { requestWhen, allowDoNotRelease, activityDays, rosters, rosterLimit, lock, sites } = setup.settings;
  const created = new Date(setup.now).toISOString();
  const madeBy = lineOf(setup.madeBy ?? '');
  const clear = {
    format: FORMAT,
    version: VERSION,
    created,
    ...(madeBy === '' ? {} : { madeBy }),
    settings: { version: SETTINGS_VERSION, requestWhen, allowDoNotRelease, activityDays, rosters, rosterLimit, lock },
    sites,
  };
  const name = `paperless-scores-setup-${localDay(setup.now)}.json`;
  if (credentialSets.length === 0 && Object.keys(profileOverrides).length === 0) {
    return { kind: 'file', name, text: JSON.stringify(clear, null, 2) };
  }
  if ([...passphrase].length < SHORTEST_PASSPHRASE) return { kind: 'passphraseTooShort', least: SHORTEST_PASSPHRASE };
  const derivation = newDerivation(rounds, random);
  const key = await sealingKey(await deriveKeyBytes(passphrase, derivation));
  const inner = { credentialSets: credentialSets.map(({ draft, secret }) => ({ ...draft, secret })), profileOverrides };
  const encrypted = {
    derivation: { name: 'PBKDF2-SHA-256', rounds, salt: toBase64(derivation.salt) },
    // Opens under the right passphrase whatever was changed elsewhere: tells "wrong" from "damaged".
    check: written(await seal(key, utf8('right'), CHECK, random)),
    content: written(await seal(key, utf8(JSON.stringify(inner)), JSON.stringify(clear), random)),
  };
  return { kind: 'file', name, text: JSON.stringify({ ...clear, encrypted }, null, 2) };
}

/**
 * Reads a setup file (also the text of the policy `encryptedSetup`). Changes nothing; `applySetup` does.
 * @param passphrase undefined: not asked yet
 */
export async function openSetupFile(text: string, passphrase?: string): Promise<SetupFileResult> {
  const file = parseJson(text);
  if (file === undefined) {
    return text.includes(FORMAT) ? damaged('file', 'a whole JSON file') : { kind: 'otherSoftware' };
  }
  if (!isRecord(file) || file.format !== FORMAT) return { kind: 'otherSoftware' };
  const { version, encrypted, ...clear } = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return damaged('version', 'a version');
  if (version > VERSION) return { kind: 'newerVersion', version };
  // A misspelt `encrypted` would else pass for a file without keys.
  const strange = Object.keys(file).find((key) => !KEYS.includes(key));
  if (strange !== undefined) return damaged(strange, `one of ${KEYS.join(', ')}`);

  const opened = encrypted === undefined ? {} : await openContent(file, encrypted, passphrase);
  if ('kind' in opened) return opened;
  const { settings, faults } = parseSettings({
    ...(isRecord(clear.settings) ? clear.settings : { version: 'missing' }),
    sites: clear.sites,
    profileOverrides: opened.profileOverrides,
  });
  const found = [...faults];
  const credentialSets = parseSets(opened.credentialSets ?? [], found);
  if (found.length > 0) return { kind: 'damaged', faults: found };
  const { requestWhen, allowDoNotRelease, activityDays, rosters, rosterLimit, lock, sites, profileOverrides } =
    settings;
  return {
    kind: 'ok',
    setup: {
      settings: { requestWhen, allowDoNotRelease, activityDays, rosters, rosterLimit, lock, sites },
      profileOverrides,
      credentialSets,
      maker: makerOf(file),
      fingerprint: await fingerprintOf(text),
    },
  };
}

/** What a setup file says of itself before it is opened: whoever changes it makes it one that can't be opened. */
export function setupFileSays(text: string): (SetupMaker & { readonly isEncrypted: boolean }) | undefined {
  const file = parseJson(text);
  if (!isRecord(file) || file.format !== FORMAT) return undefined;
  return { ...makerOf(file), isEncrypted: file.encrypted !== undefined };
}

function makerOf({ created, madeBy }: Readonly<Record<string, unknown>>): SetupMaker {
  const at = typeof created === 'string' ? Date.parse(created) : Number.NaN;
  return { madeBy: typeof madeBy === 'string' ? lineOf(madeBy) : '', madeAt: Number.isNaN(at) ? 0 : at };
}

/** One line of text without control characters. */
function lineOf(text: string): string {
  return text
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, MOST_NAME);
}

/** Where a setup goes. */
export interface SetupPlaces {
  readonly vault: Pick<VaultAdmin, 'takeOver' | 'remove'>;
  readonly store: Pick<SettingsStore, 'change'>;
  readonly taken: TakenSetupArea;
  readonly now: Clock;
}

export type ApplyResult =
  | {
      readonly kind: 'takenOver';
      readonly ids: readonly string[];
      /** What came with the file before and is in this one no more. */
      readonly gone: { readonly setIds: readonly string[]; readonly origins: readonly string[] };
    }
  | Exclude<Awaited<ReturnType<VaultAdmin['takeOver']>>, { kind: 'takenOver' }>;

/**
 * Takes a setup over: its settings, its sites beside those that are here, its credential sets (`VaultAdmin.takeOver`). What
 * came with the setup file before, and is not in this one, goes; what was entered by hand stays.
 */
export async function applySetup(setup: Setup, { vault, store, taken, now }: SetupPlaces): Promise<ApplyResult> {
  const result = await vault.takeOver(setup.credentialSets, setup.profileOverrides);
  if (result.kind !== 'takenOver') return result;
  const before = parseTakenSetup(await taken.get());
  const theirs = setup.settings.sites.map(({ origin }) => origin);
  const gone = {
    setIds: before?.setIds.filter((id) => !result.ids.includes(id)) ?? [],
    origins: before?.origins.filter((origin) => !theirs.includes(origin)) ?? [],
  };
  for (const id of gone.setIds) await vault.remove(id);
  await store.change((settings) => ({
    ...settings,
    ...setup.settings,
    sites: [
      ...setup.settings.sites.map((site) => ({
        ...site,
        places: placesOf(
          site,
          settings.sites.find(({ origin }) => origin === site.origin),
        ),
      })),
      ...settings.sites.filter(({ origin }) => !theirs.includes(origin) && !gone.origins.includes(origin)),
    ],
    profileOverrides: {
      ...Object.fromEntries(
        Object.entries(settings.profileOverrides).filter(([id]) => !before?.profiles.some((it) => it === id)),
      ),
      ...setup.profileOverrides,
    },
    importedSetup: setup.fingerprint,
  }));
  const profiles = PROFILE_IDS.filter((id) => setup.profileOverrides[id] !== undefined);
  await taken.set({ ...setup.maker, takenAt: now(), setIds: result.ids, origins: theirs, profiles });
  return { ...result, gone };
}

const PROFILE_IDS: readonly ProfileId[] = ['toms', 'pilot'];

/** Tells setup files apart, to see whether the one that policy provides was taken over already. */
export async function fingerprintOf(text: string): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text.trim()))));
}

type Opened = { readonly credentialSets?: unknown; readonly profileOverrides?: unknown };

async function openContent(
  file: Readonly<Record<string, unknown>>,
  encrypted: unknown,
  passphrase: string | undefined,
): Promise<Opened | Exclude<SetupFileResult, { kind: 'ok' }>> {
  const parts = readEncrypted(encrypted);
  if (parts === undefined) return damaged('encrypted', 'an encrypted part');
  if (passphrase === undefined) return { kind: 'needsPassphrase' };
  const key = await sealingKey(await deriveKeyBytes(passphrase, parts));
  if ((await open(key, parts.check, CHECK)) === undefined) return { kind: 'wrongPassphrase' };
  // Key order is the file's own; JSON.stringify leaves out what is undefined.
  const content = await open(key, parts.content, JSON.stringify({ ...file, encrypted: undefined }));
  const inner = content && parseJson(fromUtf8(content));
  return isRecord(inner) ? inner : damaged('encrypted', 'the settings and sites with which the file was made');
}

function readEncrypted(
  encrypted: unknown,
): { salt: Bytes; rounds: number; check: Sealed; content: Sealed } | undefined {
  if (!isRecord(encrypted) || !isRecord(encrypted.derivation)) return undefined;
  const { rounds, salt } = encrypted.derivation;
  const [saltBytes, check, content] = [bytesOf(salt), sealedOf(encrypted.check), sealedOf(encrypted.content)];
  if (typeof rounds !== 'number' || !Number.isInteger(rounds) || rounds < LEAST_ROUNDS || rounds > MOST_ROUNDS) {
    return undefined;
  }
  return saltBytes && check && content && { salt: saltBytes, rounds, check, content };
}

function written({ iv, data }: Sealed): { iv: string; data: string } {
  return { iv: toBase64(iv), data: toBase64(data) };
}

function sealedOf(value: unknown): Sealed | undefined {
  if (!isRecord(value)) return undefined;
  const [iv, data] = [bytesOf(value.iv), bytesOf(value.data)];
  return iv && data && { iv, data };
}

function bytesOf(value: unknown): Bytes | undefined {
  const bytes = typeof value === 'string' ? fromBase64(value) : undefined;
  return bytes !== undefined && bytes.length > 0 ? bytes : undefined;
}

function parseSets(input: unknown, faults: Fault[]): SetupCredentials[] {
  if (!Array.isArray(input)) {
    faults.push({ path: 'credentialSets', expected: 'a list' });
    return [];
  }
  return input.flatMap((entry: unknown, index) => {
    const parsed = parseDraftWithSecret(entry, `credentialSets.${index}`, faults);
    return parsed === undefined ? [] : [parsed];
  });
}

function parseJson(text: string): unknown {
  if (text.length > MOST_CHARACTERS) return undefined;
  try {
    // Editors on Windows like to put a byte order mark first.
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function damaged(path: string, expected: string): { kind: 'damaged'; faults: Fault[] } {
  return { kind: 'damaged', faults: [{ path, expected }] };
}

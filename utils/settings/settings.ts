import { type GenericSchema, object } from 'valibot';
import { type ProfileOverrides, profileOverrides } from '@/utils/caaspp/profile-patch';
import { type Fault, isRecord, parseFields, parseList } from '@/utils/parsing/parse-fields';
import { origin, text, trueOrFalse, wholeNumber } from '@/utils/parsing/values';
import type { Site } from '@/utils/sis/site/site';
import { inTurn } from '@/utils/storage/in-turn';
import { activityDays, requestWhen, rosterLimit, rosters, site } from './setting-values';

/** When the panel asks by itself. `opened`: only when the user opens it. */
export type RequestWhen = 'opened' | 'testScoresPage' | 'studentPage';

/** How far one may go with a list of students: not at all, see who has which report, print, save files. */
export type RosterRights = 'off' | 'status' | 'print' | 'save';

/** Everything a user or administrator decides, apart from keys. */
export interface Settings {
  /** Version of what was agreed to (`consent.ts`); 0: nothing yet, and nothing is requested. */
  readonly consent: number;
  /** When the panel asks by itself. */
  readonly requestWhen: RequestWhen;
  /** Reports may be requested for students marked "Do Not Release Records". */
  readonly allowDoNotRelease: boolean;
  /** Days for which the activity log is kept. */
  readonly activityDays: number;
  /** How far one may go with a list of students. */
  readonly rosters: RosterRights;
  /** The most students in one list. */
  readonly rosterLimit: number;
  readonly sites: readonly Site[];
  /** Origins on which the panel is collapsed. */
  readonly collapsedOn: readonly string[];
  /** Sites and kinds of their pages on which the panel is not to be (`stay-away.ts`). */
  readonly hiddenOn: readonly string[];
  /** The corner at which a panel over a page was last put (`components/panel/dock.ts`). */
  readonly corner: number;
  /** `idleMinutes`: the vault locks after so long without use; 0: not before the browser closes. */
  readonly lock: { readonly idleMinutes: number };
  /** Changes to the service profiles, for districts that hold the present specification. */
  readonly profileOverrides: ProfileOverrides;
  /** Fingerprint of the setup file last taken over; empty: none. */
  readonly importedSetup: string;
}

export const DEFAULT_SETTINGS: Settings = {
  consent: 0,
  requestWhen: 'testScoresPage',
  allowDoNotRelease: false,
  activityDays: 365,
  rosters: 'print',
  rosterLimit: 200,
  sites: [],
  collapsedOn: [],
  hiddenOn: [],
  corner: 0,
  lock: { idleMinutes: 30 },
  profileOverrides: {},
  importedSetup: '',
};

export const SETTINGS_VERSION = 1;
const MOST_COLLAPSED = 200;

const singles: {
  [K in Exclude<keyof Settings, 'sites' | 'collapsedOn' | 'hiddenOn'>]: GenericSchema<unknown, Settings[K]>;
} = {
  consent: wholeNumber(0, 1_000),
  requestWhen,
  allowDoNotRelease: trueOrFalse,
  activityDays,
  rosters,
  rosterLimit,
  lock: object({ idleMinutes: wholeNumber(0, 1440) }, 'idleMinutes'),
  profileOverrides,
  importedSetup: text(100),
  corner: wholeNumber(0, 3),
};

type Stored = Readonly<Record<string, unknown>>;
/** Brings stored settings from the version at its place in the list to the next one. */
export type Migration = (stored: Stored) => Stored;

/** Entry 0 leads from version 1 to 2. Never change an entry that was published. */
const MIGRATIONS: readonly Migration[] = [];

export interface SettingsRead {
  readonly settings: Settings;
  /** What was damaged and stands at its default now. */
  readonly faults: readonly Fault[];
}

/**
 * Reads settings as they came from storage or a setup file. Total: whatever comes in, usable settings go
 * out, with defaults for what is missing, and for what is damaged a fault beside it.
 */
export function parseSettings(stored: unknown, migrations: readonly Migration[] = MIGRATIONS): SettingsRead {
  if (stored === undefined || stored === null) return { settings: DEFAULT_SETTINGS, faults: [] };
  const faults: Fault[] = [];
  if (!isRecord(stored)) return { settings: DEFAULT_SETTINGS, faults: [{ path: 'settings', expected: 'settings' }] };
  const newest = migrations.length + 1;
  const { version } = stored;
  const known = typeof version === 'number' && Number.isInteger(version) && version >= 1 && version <= newest;
  // Of a newer version (the extension was set back) the fields that we know are still read.
  if (!known) faults.push({ path: 'version', expected: `a whole number from 1 to ${newest}` });
  const migrated = known ? migrations.slice(version - 1).reduce((old, migrate) => migrate(old), stored) : stored;
  const last = (key: string, schema = origin) => parseIfThere(migrated, key, schema, faults).slice(-MOST_COLLAPSED);
  const lists = {
    sites: parseIfThere(migrated, 'sites', site, faults),
    collapsedOn: last('collapsedOn'),
    hiddenOn: last('hiddenOn', text(400)),
  };
  return { settings: { ...DEFAULT_SETTINGS, ...parseFields(singles, migrated, '', faults), ...lists }, faults };
}

function parseIfThere<T>(stored: Stored, key: string, schema: GenericSchema<unknown, T>, faults: Fault[]): T[] {
  return stored[key] === undefined ? [] : (parseList(schema, stored[key], key, faults) ?? []);
}

/** Where settings are kept. They decide where keys and links go, so it is no place that a content script can write. */
export interface SettingsArea {
  get(): Promise<unknown>;
  set(stored: unknown): Promise<void>;
}

export interface SettingsStore {
  read(): Promise<SettingsRead>;
  /** Changes settings, one change after another across all contexts; resolves with what is stored now. */
  change(fn: (settings: Settings) => Settings): Promise<Settings>;
}

export function createSettingsStore(area: SettingsArea, alone = inTurn('settings')): SettingsStore {
  const read = async () => parseSettings(await area.get());
  return {
    read,
    change: (fn) =>
      alone(async () => {
        // Parsed once more: what a page's form hands in is held to the same schema as what storage does.
        const { settings } = parseSettings({ ...fn((await read()).settings), version: SETTINGS_VERSION });
        await area.set({ ...settings, version: SETTINGS_VERSION });
        return settings;
      }),
  };
}

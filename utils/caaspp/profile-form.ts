import { type Fault, isRecord, parseOne } from '@/utils/parsing/parse-fields';
import { MINUTE_MS } from '@/utils/time';
import type { ProfileId, ServiceProfile } from './profile';
import { type ProfilePatch, profilePatch } from './profile-patch';
import { PROFILES } from './profiles';

/** A part of a service profile as a person types it: one text, a list of names, or minutes. */
interface Part {
  readonly path: readonly [string, ...string[]];
  readonly as: 'text' | 'names' | 'minutes';
}

/** The parts of a profile that can be typed, in the order of a request and its answer. */
const PARTS = {
  baseUrl: { path: ['baseUrl'], as: 'text' },
  tokenPath: { path: ['authenticate', 'path'], as: 'text' },
  tokenMethod: { path: ['authenticate', 'method'], as: 'text' },
  tokenFields: { path: ['authenticate', 'tokenFields'], as: 'names' },
  scheme: { path: ['authenticate', 'scheme'], as: 'text' },
  region: { path: ['authenticate', 'region'], as: 'text' },
  service: { path: ['authenticate', 'service'], as: 'text' },
  reportsPath: { path: ['reports', 'path'], as: 'text' },
  reportsMethod: { path: ['reports', 'method'], as: 'text' },
  ssidParameter: { path: ['reports', 'ssidParameter'], as: 'text' },
  reports: { path: ['answer', 'reports'], as: 'names' },
  url: { path: ['answer', 'url'], as: 'names' },
  type: { path: ['answer', 'type'], as: 'names' },
  testName: { path: ['answer', 'testName'], as: 'names' },
  subject: { path: ['answer', 'subject'], as: 'names' },
  year: { path: ['answer', 'year'], as: 'names' },
  grade: { path: ['answer', 'grade'], as: 'names' },
  language: { path: ['answer', 'language'], as: 'names' },
  format: { path: ['answer', 'format'], as: 'names' },
  message: { path: ['answer', 'message'], as: 'names' },
  linkHosts: { path: ['linkHosts'], as: 'names' },
  linkMinutes: { path: ['linkLifetimeMs'], as: 'minutes' },
} as const satisfies Record<string, Part>;

export type ProfileField = keyof typeof PARTS;
/** What is typed; a part that this way to authenticate does not have is not there. */
export type ProfileForm = Readonly<Partial<Record<ProfileField, string>>>;

export const PROFILE_FIELDS = Object.keys(PARTS) as readonly ProfileField[];

/** As a path of its own, the answer itself. */
const WHOLE = '.';

/** A profile as it is typed. */
export function formOf(profile: ServiceProfile): ProfileForm {
  const shown = PROFILE_FIELDS.flatMap((field) => {
    const value = valueAt(profile, PARTS[field].path);
    return value === undefined ? [] : [[field, typed(value, PARTS[field].as)]];
  });
  return Object.fromEntries(shown);
}

export type PatchRead =
  | { readonly kind: 'patch'; readonly patch: ProfilePatch }
  /** The fields that can't be used as they are. */
  | { readonly kind: 'faults'; readonly fields: readonly ProfileField[] };

/**
 * What a form changes of the built-in profile; a field with the built-in value changes nothing. Parts that can't be typed
 * stay as they are in `before`.
 */
export function patchOf(id: ProfileId, form: ProfileForm, before: ProfilePatch = {}): PatchRead {
  const own = formOf(PROFILES[id]);
  const patch = structuredClone<Record<string, unknown>>(before);
  for (const field of PROFILE_FIELDS) {
    const text = form[field];
    if (text === undefined || own[field] === undefined) continue;
    const [first, second] = PARTS[field].path;
    const value = text.trim() === own[field].trim() ? undefined : read(text, PARTS[field].as);
    if (second === undefined) put(patch, first, value);
    else put(patch, first, put({ ...(isRecord(patch[first]) ? patch[first] : {}) }, second, value));
  }
  const faults: Fault[] = [];
  const parsed = parseOne(profilePatch, patch, id, faults);
  if (parsed !== undefined) return { kind: 'patch', patch: parsed };
  const at = faults.map(({ path }) => path);
  const fields = PROFILE_FIELDS.filter((field) => {
    const path = [id, ...PARTS[field].path].join('.');
    return at.some((fault) => fault === path || fault.startsWith(`${path}.`));
  });
  return { kind: 'faults', fields };
}

/** The fields of a guess (`ReportsRead.guess`) as they are typed: each found name goes before those that are there. */
export function withGuess(form: ProfileForm, guess: Readonly<Record<string, string>>): ProfileForm {
  const found = PROFILE_FIELDS.flatMap((field) => {
    const path = PARTS[field].path[0] === 'answer' ? guess[field] : undefined;
    if (path === undefined || path === '') return [];
    const names = read(form[field] ?? '', 'names');
    return [[field, typed([path, ...(Array.isArray(names) ? names : []).filter((it) => it !== path)], 'names')]];
  });
  return { ...form, ...Object.fromEntries(found) };
}

function put(record: Record<string, unknown>, name: string, value: unknown): Record<string, unknown> | undefined {
  if (value === undefined) delete record[name];
  else record[name] = value;
  return Object.keys(record).length === 0 ? undefined : record;
}

function valueAt(profile: ServiceProfile, path: readonly string[]): unknown {
  let found: unknown = profile;
  for (const name of path) found = isRecord(found) ? found[name] : undefined;
  return found;
}

function typed(value: unknown, as: Part['as']): string {
  if (as === 'names') return (Array.isArray(value) ? value : []).map((name) => (name === '' ? WHOLE : name)).join(', ');
  return as === 'minutes' ? String(Number(value) / MINUTE_MS) : String(value).trim();
}

/** What is typed as the profile has it. Nothing typed: for a list the empty list, which the schema takes. */
function read(text: string, as: Part['as']): unknown {
  const trimmed = text.trim();
  if (as === 'minutes') return trimmed === '' ? Number.NaN : Math.round(Number(trimmed) * MINUTE_MS);
  if (as === 'text') return trimmed;
  const names = trimmed.split(/[,;\n]/).map((name) => name.trim());
  return names.filter((name) => name !== '').map((name) => (name === WHOLE ? '' : name));
}

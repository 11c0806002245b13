import { LEA_NAMES, PILOT_KEY, TOMS_KEYS } from '../simulator/world.ts';
import { LABELS, type SetFields } from './credential-fields';
import type { OwnView } from './own-view';
import { SimulatedService } from './simulated-service';
import { World } from './world';

export const DISTRICT = LEA_NAMES.sierraVista;
export const CHARTER = LEA_NAMES.manzanita;
export const PILOT = 'Pilot of Sierra Vista (simulated)';
export const [DISTRICT_KEY, CHARTER_KEY] = TOMS_KEYS;
export const SECRETS = [DISTRICT_KEY.secretKey, CHARTER_KEY.secretKey, PILOT_KEY.secretAccessKey];

/** A world with the simulator's service, the district's key, and the settings open. */
export async function districtWithSettings() {
  const world = await World.setUp();
  const caaspp = SimulatedService.behind(world);
  const options = await world.view('options.html');
  await options.saying(DISTRICT);
  return { world, caaspp, options };
}

/** Fills the form for credentials that is open, and saves it. */
export async function saveSet(options: OwnView, fields: SetFields): Promise<void> {
  if (fields.accessKeyId !== undefined) await options.named('AWS access key and secret key').click();
  if (fields.schoolCodes !== undefined || fields.hosts !== undefined) {
    await options.named('Schools, SIS sites, and service address').click();
  }
  for (const key of Object.keys(LABELS) as (keyof typeof LABELS)[]) {
    const value = fields[key];
    if (value !== undefined) await options.field(LABELS[key]).fill(value);
  }
  if (fields.secret !== undefined) {
    await options.field(fields.accessKeyId === undefined ? 'Secret key' : 'Secret access key').fill(fields.secret);
  }
  await options.button('Save').click();
}

export async function addSet(options: OwnView, fields: SetFields & { readonly name: string }): Promise<void> {
  await options.section('credentials');
  await options.button('Add credentials').click();
  await saveSet(options, fields);
  await options.button(`Edit ${fields.name}`).wait();
}

export async function editSet(options: OwnView, name: string, fields: SetFields): Promise<void> {
  await options.section('credentials');
  await options.button(`Edit ${name}`).click();
  await saveSet(options, fields);
  await options.button(`Edit ${fields.name ?? name}`).wait();
}

export async function addCharter(options: OwnView): Promise<void> {
  const { userName, secretKey } = CHARTER_KEY;
  await addSet(options, { name: CHARTER, userName, secret: secretKey, schoolCodes: '90' });
}

/** Has the secrets kept in another way, as a person does. */
export async function keepAs(
  options: OwnView,
  way: string,
  passphrase?: string,
  says: string | RegExp = 'Saved. Your keys',
): Promise<void> {
  await options.section('security');
  await options.named(way).click();
  if (passphrase !== undefined) {
    await options.field('New passphrase').fill(passphrase);
    await options.field('Confirm passphrase').fill(passphrase);
  }
  await options.button('Save').click();
  await options.saying(says);
}

export const WITH_PASSPHRASE = 'With a passphrase';
export const THIS_SESSION = 'For this session only (shared computers)';
export const THIS_BROWSER = 'In this browser';

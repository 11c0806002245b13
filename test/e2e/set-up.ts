import type { Page } from 'puppeteer';
import { LEA_NAMES, PILOT_KEY, REGION, TOMS_KEYS } from '../simulator/world.ts';
import { button, named } from './controls.ts';
import type { Stage } from './stage.ts';

/** The district's TOMS credentials. */
export const [DISTRICT_KEY] = TOMS_KEYS;

/** Sets the extension up with the district's TOMS credentials, through the options page as a person does. */
export async function setUpToms(
  stage: Stage,
  secretKey: string = DISTRICT_KEY.secretKey,
  userName: string = DISTRICT_KEY.userName,
): Promise<Page> {
  const page = await stage.ownPage('options.html');
  await named(page, 'District or charter school (LEA)').fill(LEA_NAMES.sierraVista);
  await named(page, 'User name').fill(userName);
  await named(page, 'Secret key').fill(secretKey);
  await button(page, 'Save').click();
  // The second of the three steps.
  await named(page, 'Test the connection').wait();
  return page;
}

/** Sets the extension up with the pilot's access key, through the options page as a person does. */
export async function setUpPilot(
  stage: Stage,
  secret: string = PILOT_KEY.secretAccessKey,
  accessKeyId: string = PILOT_KEY.accessKeyId,
): Promise<Page> {
  const page = await stage.ownPage('options.html');
  await named(page, 'AWS access key and secret key').click();
  await named(page, 'District or charter school (LEA)').fill(LEA_NAMES.sierraVista);
  await named(page, 'Access key ID').fill(accessKeyId);
  await named(page, 'Secret access key').fill(secret);
  await named(page, 'Schools, SIS sites, and service address').click();
  await named(page, 'Region (optional)').fill(REGION);
  await button(page, 'Save').click();
  // The second of the three steps.
  await named(page, 'Test the connection').wait();
  return page;
}

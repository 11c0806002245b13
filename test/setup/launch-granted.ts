import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { CHROME_BUILD, type LaunchOptions, launchChromium } from './launch-chromium.ts';
import type { World } from './world.ts';

/**
 * Starts Chromium with the shipped build and with hosts granted that its manifest names as optional alone: as if
 * a person had answered "Allow", since nobody can press that button in a browser without a screen.
 *
 * An extension that asks for those hosts from the start is installed first, then the shipped build from the same
 * folder, and so with the same id, in its place: the browser keeps what it has granted.
 */
export async function launchGranted(
  world: World,
  hosts: readonly string[],
  { extension = CHROME_BUILD, ...launch }: LaunchOptions = {},
): Promise<Browser> {
  const folder = await mkdtemp(join(tmpdir(), 'paperless-granted-'));
  const origins = hosts.map((host) => `https://${host}/*`);
  const manifest = JSON.stringify({ manifest_version: 3, name: 'Grants', version: '0', host_permissions: origins });
  await writeFile(join(folder, 'manifest.json'), manifest);
  const browser = await launchChromium(world, { ...launch, extension: folder });
  browser.once('disconnected', () => void rm(folder, { recursive: true, force: true }));
  // The launch does not wait until the extension is installed; a second installation does.
  await browser.installExtension(folder);
  await cp(extension, folder, { recursive: true });
  const id = await browser.installExtension(folder);
  if (await isGranted(browser, id, origins)) return browser;
  await browser.close();
  throw new Error(`The browser did not keep the hosts that it had granted: ${hosts.join(', ')}`);
}

async function isGranted(browser: Browser, id: string, origins: readonly string[]): Promise<boolean> {
  const background = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && new URL(target.url()).host === id,
  );
  const worker = await background.worker();
  const asked = `chrome.permissions.contains(${JSON.stringify({ origins })})`;
  return (await worker?.evaluate(asked)) === true;
}

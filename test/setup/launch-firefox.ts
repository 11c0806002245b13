import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer';
import { evaluateInFirefox } from '../e2e/bidi.ts';
import { startConnectProxy } from './connect-proxy.ts';
import { findFirefox } from './find-firefox.ts';
import type { LaunchOptions } from './launch-chromium.ts';
import type { World } from './world.ts';

/** The build that `npm run build` makes for Firefox, or the folder that `PAPERLESS_FIREFOX_BUILD` names. */
export const FIREFOX_BUILD =
  process.env.PAPERLESS_FIREFOX_BUILD ?? fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));

/** Firefox makes up the host of an extension's own pages; ours is given, so that tests can open them. */
export const FIREFOX_UUID = 'b0a7d5a0-0000-4000-8000-000000000001';
/** As the manifest says (wxt.config.ts). */
export const FIREFOX_ID = 'paperless-scores@paperless-scores.example';

export interface FirefoxOptions extends LaunchOptions {
  /** Firefox does not show its question whether the extension may run on a site, but takes it as allowed. */
  readonly grantsWhenAsked?: boolean;
  /** Firefox never remembers history, and a person allows the extension to run all the same. */
  readonly alwaysPrivate?: boolean;
}

/** Starts Firefox with the shipped build, its real hosts answered by the world's servers. */
export async function launchFirefox(world: World, options: FirefoxOptions = {}): Promise<Browser> {
  const executablePath = findFirefox();
  if (executablePath === undefined) {
    throw new Error('No Firefox was found, and none could be installed. Install one, or set FIREFOX_PATH to it.');
  }
  const proxy = await startConnectProxy(world.hosts);
  try {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: options.headless ?? true,
      acceptInsecureCerts: true,
      ...(options.userDataDir === undefined ? {} : { userDataDir: options.userDataDir }),
      env: { ...process.env, ...options.env },
      defaultViewport: options.headless === false ? null : { width: 1280, height: 900 },
      // Without it no page of an extension can be opened or read.
      args: ['--remote-allow-system-access', ...(options.args ?? [])],
      extraPrefsFirefox: {
        'network.proxy.type': 1,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxy.port,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxy.port,
        // No processes for pages that nobody opens: two cores have no time for them.
        'dom.ipc.processPrelaunch.enabled': false,
        // As after a person's "Allow" at the installation.
        'extensions.originControls.grantByDefault': true,
        'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
        ...(options.alwaysPrivate ? { 'browser.privatebrowsing.autostart': true } : {}),
        ...(options.grantsWhenAsked ? { 'extensions.webextOptionalPermissionPrompts': false } : {}),
        // An extension that was not signed goes when the browser closes; its data stays for the next start, as it
        // does for one from the store.
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
      },
    });
    browser.once('disconnected', () => void proxy.close());
    if (options.language !== undefined) await evaluateInFirefox(browser, speak(options.language));
    await browser.installExtension(options.extension ?? FIREFOX_BUILD);
    if (options.alwaysPrivate) await evaluateInFirefox(browser, ALLOW_IN_PRIVATE_WINDOWS);
    return browser;
  } catch (error) {
    await proxy.close();
    throw error;
  }
}

/** As by the switch on the extension's page among the add-ons. */
const ALLOW_IN_PRIVATE_WINDOWS = `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await ExtensionPermissions.add('${FIREFOX_ID}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID('${FIREFOX_ID}')).reload();
})()`;

/** Takes a language as if its pack were installed, which is a download of its own: for extensions, it is. */
function speak(language: string): string {
  return `Services.locale.availableLocales = ['${language}', 'en-US']; Services.locale.requestedLocales = ['${language}'];`;
}

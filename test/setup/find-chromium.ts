import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** A browser of the Chromium family that can load the extension, and how it was found. */
export interface ChromiumFound {
  readonly path: string;
  readonly from: string;
}

/** Where Chrome, Edge and Chromium stand on Linux, macOS and Windows when installed in the usual way. */
function usualPlaces(): string[] {
  switch (process.platform) {
    case 'darwin':
      return [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ];
    case 'win32':
      return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
          join(folder, 'Chromium/Application/chrome.exe'),
        ]);
    default:
      return [
        '/usr/bin/google-chrome-stable',
        '/usr/bin/google-chrome',
        '/opt/google/chrome/chrome',
        '/usr/bin/microsoft-edge-stable',
        '/usr/bin/microsoft-edge',
        '/usr/bin/chromium',
        '/usr/bin/chromium-browser',
      ];
  }
}

/**
 * Installs Debian packages where apt is there and we may use it (as root, or sudo without a question).
 * @returns whether all of them are installed now
 */
export function installDebianPackages(names: readonly string[]): boolean {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return false;
  const asRoot = process.getuid?.() === 0;
  if (!asRoot && spawnSync('sudo', ['-n', 'true']).status !== 0) return false;
  const apt = (...args: string[]) =>
    spawnSync(asRoot ? 'apt-get' : 'sudo', asRoot ? args : ['-n', 'apt-get', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  console.log(`Installing from Debian: ${names.join(', ')} …`);
  apt('update', '-qq');
  return apt('install', '-y', '-qq', '--no-install-recommends', ...names);
}

/**
 * Finds a browser: `CHROME_PATH`, an installed Chrome, Edge or Chromium, Debian's package, else one that
 * `@puppeteer/browsers` downloads.
 * @throws Error that says what to do, when there is none to be had
 */
export async function findChromium(): Promise<ChromiumFound> {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names no file: ${named}. Correct it, or unset it.`);
    return { path: named, from: 'CHROME_PATH' };
  }
  const installed = usualPlaces().find((path) => existsSync(path));
  if (installed !== undefined) return { path: installed, from: 'installed' };
  if (installDebianPackages(['chromium']) && existsSync('/usr/bin/chromium')) {
    return { path: '/usr/bin/chromium', from: "installed now, Debian's package" };
  }
  const { install, Browser, resolveBuildId, detectBrowserPlatform } = await import('@puppeteer/browsers');
  const platform = detectBrowserPlatform();
  if (platform === undefined) throw noBrowser();
  try {
    console.log('No browser found: downloading Chrome for Testing …');
    const buildId = await resolveBuildId(Browser.CHROME, platform, 'stable');
    const cacheDir = join(homedir(), '.cache', 'puppeteer');
    const browser = await install({ browser: Browser.CHROME, buildId, cacheDir, platform });
    return { path: browser.executablePath, from: 'downloaded now by @puppeteer/browsers' };
  } catch (cause) {
    throw noBrowser(cause);
  }
}

function noBrowser(cause?: unknown): Error {
  return new Error(
    'No Chrome, Edge or Chromium was found, and none could be installed. Install one, or set CHROME_PATH to it.',
    { cause },
  );
}

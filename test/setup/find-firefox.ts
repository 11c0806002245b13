import { existsSync } from 'node:fs';
import { installDebianPackages } from './find-chromium.ts';

/**
 * Finds Firefox: `FIREFOX_PATH`, an installed one, else Debian's `firefox-esr`.
 * @returns undefined when there is none to be had
 */
export function findFirefox(): string | undefined {
  const named = process.env.FIREFOX_PATH;
  if (named !== undefined && named !== '') return existsSync(named) ? named : undefined;
  const places = [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:/Program Files/Mozilla Firefox/firefox.exe',
  ];
  const installed = places.find((path) => existsSync(path));
  if (installed !== undefined) return installed;
  installDebianPackages(['firefox-esr']);
  return places.find((path) => existsSync(path));
}

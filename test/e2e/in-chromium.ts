import { test } from 'vitest';
import type { BrowserName } from './stage.ts';

/**
 * Makes tests that are there in Chromium alone, among others that run in both browsers: README.md says which they
 * are, and why.
 */
export function inChromium(browser: BrowserName): (name: string, body: () => Promise<void> | void) => void {
  return browser === 'chromium' ? test : () => {};
}

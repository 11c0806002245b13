import { browser } from 'wxt/browser';

/** The match pattern for the host of an origin or address; match patterns know no ports. */
export function hostPattern(address: string): string {
  return `https://${new URL(address).hostname}/*`;
}

export function mayUseHost(address: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [hostPattern(address)] });
}

/** Asks the user for a host. To be called first thing in a click, or the browser refuses to ask. */
export async function requestHost(address: string): Promise<boolean> {
  return browser.permissions.request({ origins: [hostPattern(address)] }).catch(() => false);
}

/** Gives a host back; those of the manifest stay. */
export async function giveBackHost(address: string): Promise<void> {
  await browser.permissions.remove({ origins: [hostPattern(address)] }).catch(() => false);
}

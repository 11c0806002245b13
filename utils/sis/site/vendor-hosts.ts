/**
 * Vendors whose hosted products work out of the box. The manifest's matches, the content script's and the
 * registry's all come from this list. It imports nothing, so that the build's configuration can read it.
 */
export const vendorHosts = ['aeries.net', 'powerschool.com', 'infinitecampus.org', 'edupoint.com', 'illuminateed.com'];

/** The same hosts as match patterns: `https://*.aeries.net/*`. */
export const vendorMatches: string[] = vendorHosts.map((host) => `https://*.${host}/*`);

import type { ServiceProfile } from './profile';

/**
 * Whether a report's link may be opened: https on the default port, no user name or password in it, and a
 * host that the profile lists, whole name by whole name. `good.org` allows that host alone, `*.good.org`
 * its subdomains alone: `evilgood.org` and `good.org.evil.example` match neither.
 */
export function linkIsPermitted(url: string, profile: Pick<ServiceProfile, 'linkHosts'>): boolean {
  const link = URL.parse(url);
  if (link === null || link.protocol !== 'https:') return false;
  if (link.port !== '' || link.username !== '' || link.password !== '') return false;
  return profile.linkHosts.some((allowed) => hostMatches(link.hostname, allowed.toLowerCase()));
}

/** The host of a link for a text; the scheme when it has none (`javascript:`). */
export function hostOfLink(url: string): string {
  const link = URL.parse(url);
  return link?.host || link?.protocol || '';
}

function hostMatches(host: string, allowed: string): boolean {
  if (!allowed.startsWith('*.')) return host === allowed;
  const parent = allowed.slice(1);
  return parent.length > 1 && host.endsWith(parent) && host.length > parent.length;
}

import type { SisAdapter } from './adapter';

/** Whether an address is one of the pages on which an employee's data stand. */
export const isStaffPage = (url: { readonly pathname: string }, adapter: SisAdapter): boolean =>
  (adapter.staffPages ?? []).some((pattern) => pattern.test(url.pathname));

/** Whether a host is one of a product's own. */
export const isHostOf = (hostname: string, { hosts }: SisAdapter): boolean =>
  hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));

/** Whether an address is one of the pages for parents and students, on which nothing runs. */
export function isPortal(url: { readonly pathname: string }, adapter: SisAdapter): boolean {
  return (adapter.portalPaths ?? []).some((pattern) => pattern.test(url.pathname));
}

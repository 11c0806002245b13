import type { CredentialSet } from '@/utils/vault/credential-set';

/** What a page tells about whose student it shows. */
export interface PagePlace {
  /** School code as the SIS has it, or a CDS code. */
  readonly schoolCode?: string | undefined;
  /** The page's host name. */
  readonly host: string;
}

/**
 * Picks the credential set for a page. In this order:
 * 1. by school: a set that lists the page's school; else one whose CDS code is the page's or its district's;
 * 2. by host: a set that lists the page's host, the longest match first (`east.example.org` before `example.org`);
 * 3. by default: a set that lists neither hosts nor schools;
 * 4. the only set there is, whatever it lists: the service itself has the last word on each student.
 *
 * A set that lists schools is never chosen by host for a school that it does not list, nor one that lists
 * hosts by school on another host. Among equals: the organization's before the user's, then by name, then by
 * id, so that the choice is the same each time.
 */
export function chooseCredentialSet(sets: readonly CredentialSet[], page: PagePlace): CredentialSet | undefined {
  const ordered = [...sets].sort(
    (a, b) =>
      Number(a.source === 'user') - Number(b.source === 'user') ||
      a.name.localeCompare(b.name, 'en') ||
      (a.id < b.id ? -1 : 1),
  );
  const { schoolCode = '', host } = page;
  const known = schoolCode.trim() !== '';
  const onHost = ordered.filter((set) => set.hosts.length === 0 || hostRank(set, host) > 0);
  const bySchool = known
    ? (onHost.find((set) => set.schoolCodes.some((code) => sameSchool(code, schoolCode))) ??
      onHost.find((set) => set.schoolCodes.length === 0 && sameDistrict(set.cdsCode, schoolCode)))
    : undefined;
  if (bySchool !== undefined) return bySchool;

  const open = known ? onHost.filter((set) => set.schoolCodes.length === 0) : onHost;
  const byHost = open.reduce<CredentialSet | undefined>(
    (best, set) => (hostRank(set, host) > (best === undefined ? 0 : hostRank(best, host)) ? set : best),
    undefined,
  );
  const byDefault = ordered.find((set) => set.hosts.length === 0 && set.schoolCodes.length === 0);
  return byHost ?? byDefault ?? (ordered.length === 1 ? ordered[0] : undefined);
}

/** Length of the longest listed host that is the page's or a parent of it; 0: none. */
function hostRank(set: CredentialSet, host: string): number {
  const page = host.toLowerCase();
  const fits = set.hosts.filter((listed) => page === listed || page.endsWith(`.${listed}`));
  return Math.max(0, ...fits.map((listed) => listed.length));
}

/**
 * The same code, leading zeros aside; a 14-digit CDS code also equals its last 7 digits, the school's part.
 * Shorter numbers are the SIS's own and say nothing about a CDS code.
 */
function sameSchool(a: string, b: string): boolean {
  const [left, right] = [plain(a), plain(b)];
  if (withoutZeros(left) === withoutZeros(right)) return true;
  return (left.length === 14 && right === left.slice(7)) || (right.length === 14 && left === right.slice(7));
}

/** A 14-digit CDS code of a page lies in the district (or is the charter) that a set's CDS code names. */
function sameDistrict(cdsCode: string, schoolCode: string): boolean {
  const page = plain(schoolCode);
  return page.length === 14 && cdsCode !== '' && page.startsWith(cdsCode);
}

function plain(code: string): string {
  return code.replace(/[\s-]/g, '').toLowerCase();
}

function withoutZeros(code: string): string {
  return code.replace(/^0+(?=.)/, '');
}

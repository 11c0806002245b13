// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { bodyOf, type CasePage, caseSets, needsBrowser } from '@/test/sis-pages/cases';
import { findStudent } from '@/utils/sis/find/find-student';
import type { Finding } from '@/utils/sis/finding';
import { adapterFor } from '@/utils/sis/site/registry';

/** What the finder offers or takes; empty for nothing. */
function findingOn(page: CasePage): Finding {
  document.body.innerHTML = bodyOf(page);
  const at = new URL(page.url);
  return findStudent(document, at, adapterFor(at, document));
}

// Walks are tried page by page in walks.test.ts.
const sets = Object.entries(caseSets)
  .map(
    ([name, pages]) => [name, pages.filter((page) => !needsBrowser(page) && !/^walked.*-\d$/.test(page.id))] as const,
  )
  .filter(([, pages]) => pages.length > 0);

describe.each(sets)('the finder on the pages of the set "%s"', (_, plain) => {
  it.each(plain.map((page) => [page.id, page] as const))('%s', (_id, page) => {
    const finding = findingOn(page);
    const number = 'ssid' in finding ? finding.ssid.reveal() : '';
    if (page.isNotBlank) expect(finding.kind).not.toBe('blank');
    if (page.sure === false) expect(page.never).not.toContain(number);
    else expect(number).toBe(page.want ?? '');
  });
});

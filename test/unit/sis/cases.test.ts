// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { type CasePage, caseSets } from '@/test/sis-pages/cases';
import { findStudent } from '@/utils/sis/find/find-student';
import { adapterFor } from '@/utils/sis/site/registry';

/** Pages whose outcome hangs on layout, scripts or frames are tried in the browser alone. */
const NEEDS_BROWSER =
  /<script|<iframe|<frameset|<details|<dialog|position:|opacity|clip|overflow|color:|visibility|transform|font-size|text-indent|text-decoration|-height:|hidden/;

const bodyOf = ({ html }: CasePage): string => /<body[^>]*>(.*)<\/body>/s.exec(html)?.[1] ?? html;

/** What the finder offers or takes; empty for nothing. */
function numberOn(page: CasePage): string {
  document.body.innerHTML = bodyOf(page);
  const at = new URL(page.url);
  const finding = findStudent(document, at, adapterFor(at, document));
  return 'ssid' in finding ? finding.ssid.reveal() : '';
}

describe.each(Object.entries(caseSets))('the finder on the pages of the set "%s"', (_, pages) => {
  const plain = pages.filter((page) => page.frames === undefined && !NEEDS_BROWSER.test(bodyOf(page)));

  it.each(plain.map((page) => [page.id, page] as const))('%s', (_id, page) => {
    expect(numberOn(page)).toBe(page.want ?? '');
  });
});

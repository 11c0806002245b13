// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { type CasePage, caseSets } from '@/test/sis-pages/cases';
import { findStudent } from '@/utils/sis/find/find-student';
import { isLasting, withPlace } from '@/utils/sis/site/known-places';
import { adapterFor } from '@/utils/sis/site/registry';
import type { KnownPlace } from '@/utils/sis/site/site';

/** Five students of one school on one kind of page, as a person walks them: "Yes, always here" wherever that is offered. */
function walk(pages: readonly CasePage[]) {
  let places: readonly KnownPlace[] = [];
  return pages.map((page) => {
    document.documentElement.innerHTML = page.html;
    const at = new URL(page.url);
    const site = { origin: at.origin, adapter: '', ssidSelector: '', ssidLabel: '', places };
    const finding = findStudent(document, at, adapterFor(at, document), site);
    const number = 'ssid' in finding ? finding.ssid.reveal() : '';
    const isAsked = finding.kind === 'unsure';
    if (finding.kind === 'unsure' && number === page.want && isLasting(finding.why.placeKey))
      places = withPlace(places, { key: finding.why.placeKey, label: '', page: '', addedAt: 0 });
    return { page, kind: finding.kind, number, isAsked };
  });
}

const templateOf = ({ id }: CasePage): string => id.replace(/-\d$/, '');
const WALKS = Object.values(
  Object.groupBy([...(caseSets.walked ?? []), ...(caseSets['walked again'] ?? [])], templateOf),
).map((pages = []) => [templateOf(pages[0] as CasePage), pages] as const);

/**
 * Walks with more than one question: what speaks of others comes with a later student (a sibling's number, a second
 * adult), or is somebody's name, of which no answer can be kept. None: the adapter vouches, or the page is not read.
 */
const ASKED: Readonly<Record<string, number>> = {
  'walked t03': 3,
  'walked t05': 3,
  'walked t06': 2,
  'walked t09': 2,
  'walked t10': 2,
  'walked t12': 2,
  'walked t18': 2,
  'walked t21': 3,
  'walkedAgain t01': 0,
  'walkedAgain t02': 0,
  'walkedAgain t05': 0,
  'walkedAgain t10': 2,
  'walkedAgain t12': 0,
  'walkedAgain t13': 2,
  'walkedAgain t15': 2,
  'walkedAgain t17': 2,
  'walkedAgain t19': 3,
  'walkedAgain t23': 2,
  'walkedAgain t24': 4,
};

describe('five students, one after the other', () => {
  it.each(WALKS)('%s', (template, pages) => {
    const seen = walk(pages);
    for (const { page, kind, number } of seen) {
      if (number !== '') expect(number, page.id).toBe(page.want);
      if (page.want !== null) expect(kind, page.id).not.toBe('blank');
    }
    expect(seen.filter(({ isAsked }) => isAsked).length, template).toBe(ASKED[template] ?? 1);
  });
});

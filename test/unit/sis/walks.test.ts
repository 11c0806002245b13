// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { CasePage } from '@/test/sis-pages/cases';
import { walkedPages } from '@/test/sis-pages/cases/walked';
import { walkedAgainPages } from '@/test/sis-pages/cases/walked-again';
import { walkedThirdPages } from '@/test/sis-pages/cases/walked-third';
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
  Object.groupBy(
    [...walkedPages, ...walkedAgainPages, ...walkedThirdPages].filter(({ id }) => /-\d$/.test(id)),
    templateOf,
  ),
).map((pages = []) => [templateOf(pages[0] as CasePage), pages] as const);

/**
 * Walks with more than one question, or none: what speaks of others comes with a later student (a sibling's number, a second
 * adult), or is somebody's name, of which no answer can be kept; or the adapter vouches. And pages that are not read.
 */
const OUTCOMES: Readonly<Record<string, { readonly asked: number; readonly missed: number }>> = {
  'walked t03': { asked: 3, missed: 0 },
  'walked t05': { asked: 3, missed: 0 },
  'walked t06': { asked: 3, missed: 1 },
  'walked t09': { asked: 2, missed: 1 },
  'walked t10': { asked: 2, missed: 1 },
  'walked t12': { asked: 2, missed: 0 },
  'walked t18': { asked: 2, missed: 0 },
  'walked t21': { asked: 3, missed: 0 },
  'walked t27': { asked: 1, missed: 2 },
  'walkedAgain t01': { asked: 0, missed: 0 },
  'walkedAgain t02': { asked: 0, missed: 0 },
  'walkedAgain t05': { asked: 0, missed: 0 },
  'walkedAgain t10': { asked: 2, missed: 1 },
  'walkedAgain t12': { asked: 0, missed: 4 },
  'walkedAgain t13': { asked: 2, missed: 0 },
  'walkedAgain t15': { asked: 2, missed: 0 },
  'walkedAgain t17': { asked: 2, missed: 0 },
  'walkedAgain t19': { asked: 3, missed: 0 },
  'walkedAgain t23': { asked: 2, missed: 1 },
  'walkedAgain t24': { asked: 4, missed: 1 },
  'walkedThird t01': { asked: 0, missed: 0 },
  'walkedThird t02': { asked: 1, missed: 1 },
  'walkedThird t07': { asked: 1, missed: 2 },
  'walkedThird t08': { asked: 1, missed: 1 },
  'walkedThird t10': { asked: 0, missed: 5 },
  'walkedThird t11': { asked: 2, missed: 0 },
  'walkedThird t12': { asked: 2, missed: 0 },
};

describe('five students, one after the other', () => {
  it.each(WALKS)('%s', (template, pages) => {
    const seen = walk(pages);
    for (const { page, kind, number } of seen) {
      if (number !== '') expect(number, page.id).toBe(page.want);
      if (page.want !== null) expect(kind, page.id).not.toBe('blank');
    }
    const asked = seen.filter(({ isAsked }) => isAsked).length;
    const missed = seen.filter(({ page, number }) => page.want !== null && number === '').length;
    expect({ asked, missed }, template).toEqual(OUTCOMES[template] ?? { asked: 1, missed: 0 });
  });
});

it('has outcomes for walks alone', () => {
  expect(WALKS.map(([template]) => template)).toEqual(expect.arrayContaining(Object.keys(OUTCOMES)));
});

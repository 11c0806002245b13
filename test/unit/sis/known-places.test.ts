// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { attackedPairs } from '@/test/sis-pages/cases/attacked-pairs';
import { findStudent } from '@/utils/sis/find/find-student';
import { placeKeyOf } from '@/utils/sis/find/place-key';
import type { Finding } from '@/utils/sis/finding';
import { isKnown, isLasting, placeIn, withDoubts, withPlace } from '@/utils/sis/site/known-places';
import { adapterFor } from '@/utils/sis/site/registry';
import type { KnownPlace } from '@/utils/sis/site/site';

const AT = new URL('https://sis.example.org/students/4711');
const placeWith = (key: string): KnownPlace => ({ key, label: '', page: '', addedAt: 0 });

/** What is made of a page, where a person has said of some of its kind that the SSID is there. */
function find(html: string, places: readonly KnownPlace[] = [], address = AT.href): Finding {
  document.body.innerHTML = html;
  const at = new URL(address);
  const site = { origin: at.origin, adapter: '', ssidSelector: '', ssidLabel: '', places };
  return findStudent(document, at, adapterFor(at, document), site);
}

/** The places that are known once a person has said of a page that its number is there, for good. */
function confirmed(html: string, before: readonly KnownPlace[] = []): readonly KnownPlace[] {
  const finding = find(html, before);
  if (finding.kind === 'student') return before;
  if (finding.kind !== 'unsure') throw new Error(`no question: ${finding.kind}`);
  return withPlace(before, placeWith(finding.why.placeKey));
}

interface Child {
  readonly name: string;
  readonly ssid: string;
  readonly other: string;
}
const LIA: Child = { name: 'Lia Ortega', ssid: '9900000001', other: '9900000002' };
const ABEL: Child = { name: 'Abel Hailu', ssid: '9900000003', other: '9900000004' };

function formerPage({ name, ssid, other }: Child, own = ssid): string {
  return `<h1>${name}</h1><table><tr><td>SSID</td><td>${own}</td></tr><tr><td>Former SSID</td><td>${other}</td></tr></table>`;
}

/** Kinds of pages on which more than the student's number and words for students stand. */
const KINDS: Readonly<Record<string, (child: Child, number?: string) => string>> = {
  'a former number': formerPage,
  "a sibling's number": ({ name, ssid, other }, own = ssid) =>
    `<h1>${name}</h1><p>SSID: ${own}</p><p>Sibling SSID: ${other}</p>`,
  'a heading of parents': ({ ssid }, own = ssid) => `<h2>Parents</h2><p>SSID: ${own}</p>`,
  'a title of anybody': ({ name, ssid }, own = ssid) =>
    `<h1>${name}</h1><section><h3>Home Address</h3><p>SSID: ${own}</p></section>`,
  'a word without a field': ({ name, ssid }, own = ssid) =>
    `<h1>${name}</h1><p>Grade 6</p><p>Ortho</p><div>SSID: ${own}</div>`,
};

describe('a place that a person confirmed asks no more', () => {
  it.each(Object.entries(KINDS))('%s', (_, pageOf) => {
    expect(find(pageOf(LIA)).kind).toBe('unsure');
    const places = confirmed(pageOf(LIA));
    expect(find(pageOf(ABEL), places)).toMatchObject({ kind: 'student', ssid: { lastFour: '0003' } });
    // The own number is not there: nobody, whatever else is.
    for (const nothing of ['', 'Pending', '***'])
      expect(find(pageOf(ABEL, nothing), places).kind).toMatch(/^(?:nothing|blank)$/);
  });
});

it('asks again where something else speaks against a known place, and then knows both', () => {
  const sibling = (child: Child) => `${formerPage(child)}<div><p>Luis Ortega</p><p>SSID: 9900000009</p></div>`;
  const places = confirmed(formerPage(LIA));
  // What says itself that it is another number is no reason to ask.
  expect(find(`${formerPage(ABEL)}<p>Sibling SSID: 9900000009</p>`, places).kind).toBe('student');
  expect(find(sibling(ABEL), places)).toMatchObject({ kind: 'unsure', doubt: 'otherNumber' });
  const both = confirmed(sibling(ABEL), places);
  expect(both).toHaveLength(1);
  for (const page of [formerPage(LIA), sibling(LIA), formerPage(ABEL)]) expect(find(page, both).kind).toBe('student');
});

it("keeps nothing of somebody's name, and no answer for it", () => {
  const page = (child: Child, other: string) =>
    `<h1>${child.name}</h1><div>SSID: ${child.ssid}<p>${other}, brother of ${child.name}</p></div>`;
  const finding = find(page(LIA, 'Luis Ortega'));
  expect(finding).toMatchObject({ kind: 'unsure', doubt: 'otherPeople' });
  if (finding.kind !== 'unsure') return;
  expect(isLasting(finding.why.placeKey)).toBe(false);
  expect(finding.why.placeKey).not.toMatch(/luis|ortega/i);
});

it.each([
  'The record of Luis Ortega',
  'Luis Ortega is selected',
  'Switched to Ortega, Luis',
  'Parents of Luis Ortega',
  'Student record 20450',
  '陈小明',
  'Maria',
  '',
])('keeps nothing of "%s"', (said) => {
  document.body.innerHTML = '<p>SSID</p>';
  const label = document.querySelector('p')?.firstChild as Node;
  expect(isLasting(placeKeyOf('/students', label, 'SSID', 'text', 'Diaz, Ana Maria', [said]))).toBe(false);
});

it.each(['Guardian', 'Emergency card 2026-2027', 'Discipline incidents', 'Ortho'])('keeps letters for "%s"', (said) => {
  document.body.innerHTML = '<p>SSID</p>';
  const label = document.querySelector('p')?.firstChild as Node;
  const key = placeKeyOf('/students', label, 'SSID', 'text', 'Diaz, Ana Maria', [said]);
  expect(isLasting(key)).toBe(true);
  expect(key).toMatch(/\|[a-z]{4}$/);
});

it('keeps no answer for what contradicts the page: the next contradiction is another', () => {
  const html = '<h1>Lia Ortega</h1><p>Age: 11</p><div><p>Age: 7</p><p>SSID: 9900000001</p></div>';
  const finding = find(html);
  expect(finding).toMatchObject({ kind: 'unsure', doubt: 'otherPeople' });
  expect(finding.kind === 'unsure' && isLasting(finding.why.placeKey)).toBe(false);
});

it('knows a place without what a person has looked past there, and never with more', () => {
  const known = [placeWith(withDoubts('page|ssid|text|p', ['abcd', 'efgh']))];
  for (const doubts of [[], ['abcd'], ['efgh', 'abcd']])
    expect(isKnown(known, withDoubts('page|ssid|text|p', doubts))).toBe(true);
  for (const doubts of [['abcx'], ['abcd', ''], ['']])
    expect(isKnown(known, withDoubts('page|ssid|text|p', doubts))).toBe(false);
  expect(isKnown(known, 'page|ssid|text|td')).toBe(false);
  expect(isKnown(undefined, 'page|ssid|text|p')).toBe(false);
  // Whoever wrote a name's sign into a file: it stands for any name.
  const any = withDoubts('page|ssid|text|p', ['']);
  expect(isKnown([placeWith(any)], any)).toBe(false);
});

it('has an end for what is looked past at one place', () => {
  let places: KnownPlace[] = [];
  for (let time = 0; time < 40; time += 1)
    places = withPlace(
      places,
      placeWith(withDoubts('page|ssid|text|p', [`a${'bcdefghijk'[time % 10]}${'lmno'[time % 4]}z`])),
    );
  expect(places).toHaveLength(1);
  expect(places[0]?.key.length).toBeLessThan(60);
  expect(placeIn(places[0]?.key ?? '')).toBe('page|ssid|text|p');
  expect(isLasting(withDoubts('page|ssid|text|p', [...'abcdefghij']))).toBe(false);
});

describe("a confirmed place does not make another's number the student's", () => {
  it.each(attackedPairs.map((pair) => [pair.what, pair] as const))('%s', (_, { url, confirmed: first, anothers }) => {
    const places = first === '' ? [] : confirmed(first);
    if (first !== '') expect(find(first, places).kind).toBe('student');
    expect(find(anothers, places, url).kind).not.toBe('student');
  });
});

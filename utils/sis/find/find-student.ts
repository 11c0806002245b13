import { type Finding, NOTHING } from '@/utils/sis/finding';
import { closest, elementOf, flatParentOf, holds, isElement, matches, queryAll, textOf } from '@/utils/sis/page/dom';
import { readNode, type Sight, type Value } from '@/utils/sis/page/field-content';
import { CELL } from '@/utils/sis/page/line';
import { type IsVisible, isVisible } from '@/utils/sis/page/visibility';
import { HIT_LIMIT, READ_OF_MANY, type Root, rootsOf, searchText } from '@/utils/sis/page/walk';
import type { SisAdapter } from '@/utils/sis/site/adapter';
import { isKnown } from '@/utils/sis/site/known-places';
import { isHostOf, isPortal, isStaffPage } from '@/utils/sis/site/portal';
import type { Site } from '@/utils/sis/site/site';
import { isOfStudent } from '@/utils/sis/site/student-address';
import type { Ssid } from '@/utils/ssid';
import { conclude, type Sighting } from './conclude';
import { valueIn } from './known-field';
import { labelNear } from './label-near';
import { flatten, isOfAnother, type LabelWords, labelWords, normaliseLabel, RELATED, strengthOf } from './labels';
import { isSameName } from './name-parts';
import { factsOf } from './page-facts';
import { type Around, around } from './person/around';
import { looksOf, textsIn } from './person/box';
import { isAnotherShown } from './person/chosen';
import { isNotAllThere } from './person/not-all-there';
import { isCalledStaff, isGrownUp, isStaffsTitle, NOBODY, pagePerson } from './person/page-person';
import { isAside, isChoice, type Person, personAt } from './person/person-at';
import { isBehindAnother, isNamedInLine, mayNameAnother, SOMEBODY, straysBefore } from './person/stray-name';
import { hasStudentField } from './person/student-field';
import { isSwitched } from './person/switched';
import { placeKeyOf } from './place-key';
import { type Sightings, sightingsAmong } from './sightings';
import { belowHeads, cellsOf, headOver, isRepeated, ROW } from './table';
import { taughtFields } from './taught';

/** A node that the finding rests on, and what stood in it. */
export interface Source {
  readonly node: Node;
  readonly text: string;
  /** Whether a person saw it: an empty field may have no size, and a hidden one speaks against others. */
  readonly isSeen: boolean;
}

/** A finding and what it was read from. */
export interface Reading {
  readonly finding: Finding;
  /** When one of these changes or goes, the finding holds no more. */
  readonly sources: readonly Source[];
  /** Labels are on the page that nobody sees: a change of style alone may bring a student. */
  readonly hiddenLabels: boolean;
  /** Where the number of the finding stands: a text, or a control. */
  readonly valueNode?: Node | undefined;
  /** The key of a place that somebody vouched for and that holds something else than an SSID; empty for a label. */
  readonly misfit?: string | undefined;
}

export interface FindOptions extends Partial<Sight> {
  /** The trees to search, where the caller keeps them; all of the page's when left out. */
  readonly roots?: readonly Root[];
  /** Label candidates found already by a search of its own. */
  readonly candidates?: readonly Text[];
}

/** Which student a page shows. Reads only; see `readPage` for what it was read from. */
export function findStudent(
  document: Document,
  location: Location | URL,
  adapter: SisAdapter,
  site?: Site,
  options?: FindOptions,
): Finding {
  return readPage(document, location, adapter, site, options).finding;
}

/** The words to look for on a site. */
export const wordsFor = (adapter: SisAdapter, site?: Site): LabelWords => labelWords(adapter.labels, site?.ssidLabel);

/** Which student a page shows, and the nodes that say so. */
export function readPage(
  document: Document,
  location: Location | URL,
  adapter: SisAdapter,
  site?: Site,
  options: FindOptions = {},
): Reading {
  if (isPortal(location, adapter) || isStaffPage(location, adapter))
    return { finding: NOTHING, sources: [], hiddenLabels: false };
  const sight: Sight = {
    isVisible: remembered(options.isVisible ?? isVisible),
    isTyped: options.isTyped ?? (() => false),
  };
  const roots = options.roots ?? rootsOf(document);
  const words = wordsFor(adapter, site);
  const candidates = options.candidates ?? candidatesIn(roots, words);
  const known = knownFields(roots, adapter, site, sight);
  const isMany = candidates.length > HIT_LIMIT;
  const labelled = sightingsAmong(isMany ? candidates.slice(0, READ_OF_MANY) : candidates, roots, words, sight);
  const isOfHost = site?.adapter === adapter.id || isHostOf(location.hostname, adapter);
  const others = labelled.sightings.filter((one) => !known.sightings.some((field) => knowsBetter(field, one)));
  const sightings = [...known.sightings.map((one) => asSaid(one, labelled.sightings)), ...others].map((one) =>
    asInList(one, sight),
  );
  const keyOf = ({ labelNode, label, place }: Sighting, doubts?: readonly string[]): string =>
    placeKeyOf(location.pathname, labelNode, label, place, pagePerson(roots, sight)?.name, doubts);
  const finding =
    sightings.length === 0
      ? NOTHING
      : conclude(sightings, {
          adapterId: adapter.id,
          keyOf,
          isCutOff: isMany || labelled.isCutOff === true,
          isVouchedFor: ({ place }) => place === 'known' || place === 'taught',
          isConfirmed: (placeKey) => isKnown(site?.places, placeKey),
          isKnownLabel: (label) => isOfHost && (adapter.labels ?? []).includes(normaliseLabel(label)),
          isOfStudent: ({ place }) => {
            const page = pagePerson(roots, sight);
            return !!page && !isGrownUp(page.node) && (place === 'known' || hasStudentField(roots, sight));
          },
          isBelowRelatives: (node) => around(node, sight).titles.some(({ text }) => RELATED.test(flatten(text))),
          isNotAllThere: () => isNotAllThere(roots, sight),
          hasPagePerson: () => pagePerson(roots, sight) !== undefined,
          personOf: (sighting, node) => personOf(sighting, node, roots, sight, isOfStudent(location)),
          areOnCardsAlike,
          isOneName: (one, other) => areNamedAlike(around(one, sight), around(other, sight)),
          othersAt: (node) => {
            const page = pagePerson(roots, sight);
            if (page === undefined) return [];
            return [...straysBefore(node, page, sight), ...(isSwitched(roots, page, sight) ? [SOMEBODY] : [])];
          },
          facts: () => factsOf(document, location.pathname, adapter),
        });
  return {
    finding,
    sources: sourcesOf(sightings, sight),
    hiddenLabels: known.hiddenLabels || labelled.hiddenLabels,
    valueNode: 'ssid' in finding ? valueNodeOf(sightings, finding.ssid) : undefined,
    misfit: 'ssid' in finding ? undefined : misfitAmong(sightings, keyOf, site),
  };
}

/** For one reading, in which the page stands still: what is seen is asked of the browser once for each node. */
function remembered(isSeen: IsVisible): IsVisible {
  const known = new Map<Node, boolean>();
  return (node) => {
    const was = known.get(node);
    if (was !== undefined) return was;
    const is = isSeen(node);
    known.set(node, is);
    return is;
  };
}

/** A label that somebody named, or a place that a person confirmed, beside something that is no SSID and no part of one. */
function misfitAmong(
  sightings: readonly Sighting[],
  keyOf: (sighting: Sighting) => string,
  site: Site | undefined,
): string | undefined {
  for (const sighting of sightings) {
    const { value, place, isQualified } = sighting;
    if (value.kind !== 'other' || value.tail || isQualified) continue;
    if (place === 'taught') return '';
    const placeKey = site?.places.length ? keyOf(sighting) : undefined;
    if (placeKey !== undefined && isKnown(site?.places, placeKey)) return placeKey;
  }
  return undefined;
}

/** What its own line says of a known field's number, as that it is somebody else's, counts as much as of any other. */
function asSaid(known: Sighting, labelled: readonly Sighting[]): Sighting {
  const { value } = known;
  const said = labelled.find(
    (one) => one.value.kind === 'ssid' && value.kind === 'ssid' && one.value.node === value.node,
  );
  return said
    ? {
        ...known,
        label: said.label || known.label,
        before: said.before,
        isQualified: known.isQualified || said.isQualified,
      }
    : known;
}

/** Whether a label leads into a known field of several controls: the field is read without what its other controls hold. */
const knowsBetter = ({ value, labelNode: field }: Sighting, { value: told }: Sighting): boolean =>
  value.kind === 'ssid' &&
  told.kind === 'other' &&
  isElement(field) &&
  holds(field, told.node) &&
  queryAll(field, 'input,select,textarea').length > 1;

/** Whoever named a label or an element for a site has not said whose the one row of a list is. */
function asInList(sighting: Sighting, sight: Sight): Sighting {
  const { value, labelNode, place } = sighting;
  const cell = value.kind === 'ssid' ? closest(value.node, CELL) : null;
  const row = cell && closest(cell, ROW);
  const isField = cell && !holds(cell, labelNode) && closest(labelNode, ROW) === row;
  const below = !row || isField || place === 'known' ? undefined : belowHeads(row, sight);
  return below === 'row' || (below && place === 'taught') ? { ...sighting, place: below } : sighting;
}

/** Whether two numbers have names of one look over them that are one name: "Diaz, Ana" and "Diaz, Ana Luz", to be merged. */
const areNamedAlike = (one: Around, other: Around): boolean =>
  isElement(one.at) &&
  isElement(other.at) &&
  one.at !== other.at &&
  looksOf(one.at) === looksOf(other.at) &&
  isSameName(one.name ?? '', other.name ?? '');

/** Whether two numbers stand on two cards of one look that begin with the same words, and not in two fields of one. */
function areOnCardsAlike(one: Node, other: Node): boolean {
  const above = (node: Node, far: Node): Element | undefined => {
    let at = elementOf(node);
    for (let over = at && flatParentOf(at); at && over && !holds(over, far); over = flatParentOf(over)) at = over;
    return at;
  };
  const [a, b] = [above(one, other), above(other, one)];
  if (!a || !b || a === b || matches(a, `${CELL},${ROW},dd`) || looksOf(a) !== looksOf(b)) return false;
  // A card of a sibling, or of a former record, says so: it begins otherwise.
  const beginningOf = (box: Element): string => (textsIn(box, 1)[0] ?? '').replace(/\d/g, '');
  return beginningOf(a) === beginningOf(b) && !isOfAnother(beginningOf(a));
}

/** Whose the number at a sighting is: by what stands around its label, and around the number. */
function personOf(sighting: Sighting, node: Node, roots: readonly Root[], sight: Sight, isOfOne: boolean): Person {
  const { before, strength, label, labelNode, place } = sighting;
  const page = pagePerson(roots, sight);
  const isWeak = strength === 'medium';
  // Employees and drivers have a "State ID", too; the one row of a list may be of anybody, but below the name of the
  // page's student, or what is called a student's profile.
  const cell = closest(node, CELL);
  const isRepeatedHere = !!cell && isRepeated(cell, sight);
  const isListed =
    place === 'row' && (isRepeatedHere ? page === undefined : !page?.isTitle && !isOfProfile(node, sight));
  const isAnybodys = (isWeak && !isOfOne && !hasStudentField(roots, sight)) || isListed;
  // A selector vouches for the field, not for whose card it stands in.
  const isNamed =
    place === 'known' &&
    page !== undefined &&
    (mayNameAnother(label, page.name) || isNamedInLine(node, page.name, sight));
  const isAnothers =
    isNamed ||
    page?.name === NOBODY ||
    (page !== undefined && (isStaffsTitle(page) || (isWeak && isCalledStaff(page.node)))) ||
    (page !== undefined && (isAnotherShown(node, roots, page, sight) || isBehindAnother(node, page, sight)));
  if (isAnybodys || isAnothers || isAside(node) || isChoice(node)) return { standing: 'other', doubts: [] };
  const at = personAt(labelNode, before, isWeak, page, sight, node);
  return at.standing === 'other' || node === labelNode ? at : personAt(node, before, isWeak, page, sight);
}

/** Whether something stands below the title of one student's page, in a row that names somebody. */
function isOfProfile(node: Node, sight: Sight): boolean {
  const { titles, rowNames } = around(node, sight);
  return rowNames.length > 0 && titles.some(({ text }) => /^student (?:profile|details?|record)$/i.test(text));
}

function candidatesIn(roots: readonly Root[], words: LabelWords): readonly Text[] {
  const search = searchText(roots, words.mayHold);
  search.run();
  return search.hits;
}

/**
 * The fields that somebody named for the site or that the adapter knows. One that nobody sees, or that holds no
 * number, speaks against other numbers.
 */
function knownFields(roots: readonly Root[], adapter: SisAdapter, site: Site | undefined, sight: Sight): Sightings {
  const taught = taughtFields(roots, site, sight);
  const isTaught = taught.length > 0;
  const fields = new Set(isTaught ? taught : roots.flatMap((root) => queryAll(root, adapter.ssid?.join() ?? '')));
  const sightings: Sighting[] = [];
  let hiddenLabels = false;
  for (const field of fields) {
    const isSeen = sight.isVisible(field) || queryAll(field, 'input').some(sight.isVisible);
    hiddenLabels ||= !isSeen;
    const value: Value = isSeen ? valueIn(field, sight) : { kind: 'other', node: field, tail: hiddenDigits(field) };
    const label = labelNear(field);
    const place = isTaught ? 'taught' : 'known';
    sightings.push({
      value,
      strength: isTaught ? strengthOf(label) : 'strong',
      place,
      label,
      labelNode: field,
      // Its own label says better than its name whose it is.
      isQualified: !isTaught && label.length < 60 && (isOfAnother(label) || isInList(field, sight)),
      before: [],
      isHidden: !isSeen,
    });
  }
  return { sightings, hiddenLabels };
}

/** Whether it stands in a row of a list. */
function isInList(field: Element, sight: Sight): boolean {
  const cell = closest(field, CELL);
  const row = cell && closest(cell, ROW);
  return !!cell && !!row && cellsOf(row).length > 2 && headOver(row, cell, sight) !== undefined;
}

/** All that a hidden field holds: it agrees with a number that ends so. */
const hiddenDigits = (field: Element): string => (textOf(field) ?? '').replace(/\D/g, '');

function valueNodeOf(sightings: readonly Sighting[], ssid: Ssid): Node | undefined {
  for (const { value } of sightings) if (value.kind === 'ssid' && value.ssid.equals(ssid)) return value.node;
  return undefined;
}

function sourcesOf(sightings: readonly Sighting[], sight: Sight): Source[] {
  const nodes = new Set<Node>();
  for (const { labelNode, value } of sightings.slice(0, 50)) {
    nodes.add(labelNode);
    if ('node' in value) nodes.add(value.node);
  }
  return [...nodes].map((node) => ({ node, text: readNode(node), isSeen: sight.isVisible(node) }));
}

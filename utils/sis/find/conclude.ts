import { type Doubt, type Finding, NOTHING, type PageFacts, type Place, type Why } from '@/utils/sis/finding';
import { closest, isAfter } from '@/utils/sis/page/dom';
import type { Value } from '@/utils/sis/page/field-content';
import type { Line } from '@/utils/sis/page/line';
import type { Ssid } from '@/utils/ssid';
import { holdsSign } from './holds-sign';
import type { Strength } from './labels';
import type { Person } from './person/person-at';
import { ROW } from './table';

/** One text of the page that speaks of an SSID, or a known field, with what stands beside it. */
export interface Sighting {
  readonly value: Value | { readonly kind: 'column'; readonly ssids: readonly Ssid[] };
  readonly strength: Strength;
  readonly place: Place;
  /** The label as it stands on the page. */
  readonly label: string;
  readonly labelNode: Node;
  /** Other words make something else of the label: what stands there is a second number at best. */
  readonly isQualified: boolean;
  /** The words say so, not only where the value may end. */
  readonly isOfOther?: boolean;
  /** What its line says before the label; behind the value where the label is the first. */
  readonly before: Line;
  /** A known field that nobody sees. */
  readonly isHidden?: boolean;
}

export interface Circumstances {
  readonly adapterId: string;
  /** There were more labels than were read. */
  readonly isCutOff: boolean;
  /** What the place of a sighting is told by, with what speaks of others there. */
  keyOf(sighting: Sighting, doubts?: readonly string[]): string;
  /** Whether an adapter's field or an administrator vouches for a place. */
  isVouchedFor(sighting: Sighting): boolean;
  /** Whether a person has confirmed a place. */
  isConfirmed(placeKey: string): boolean;
  /**
   * Whether the SIS is known to call the SSID so. It may call another child's so, too, anywhere on its pages: that a blank
   * one is blank can be said, and no more.
   */
  isKnownLabel(label: string): boolean;
  /** Whose the number at a sighting is. */
  personOf(sighting: Sighting, node: Node): Person;
  /** Whether the names over two numbers say the same of both: then the two are of one child, and one of them is wrong. */
  isOneName(one: Node, other: Node): boolean;
  /** Whether two numbers stand on two cards of one look that begin with the same words. */
  areOnCardsAlike(one: Node, other: Node): boolean;
  /** Whether the page itself says whose it is. */
  hasPagePerson(): boolean;
  /** What may name somebody else: between the page's own name and a number, or as a name's field behind it. */
  othersAt(node: Node): readonly string[];
  /** Whether the page names somebody, and says by its known field, or by one that students have alone, that they are a student. */
  isOfStudent(sighting: Sighting): boolean;
  /** Whether a title over a node speaks of relatives: a list below it is of others than the page's student. */
  isBelowRelatives(node: Node): boolean;
  /** Whether the page has, or says that it has, more than can be read: what is blank on it may stand elsewhere. */
  isNotAllThere(): boolean;
  /** Asked only where they are wanted. */
  facts(): PageFacts;
}

/**
 * What all sightings of a page amount to. Only one number with a label of its own can be the student's, and whatever
 * could not be read beside such a label speaks against it.
 */
export function conclude(sightings: readonly Sighting[], circumstances: Circumstances): Finding {
  const {
    adapterId,
    keyOf,
    isCutOff,
    isKnownLabel,
    isVouchedFor,
    isConfirmed,
    othersAt,
    isOfStudent,
    isBelowRelatives,
    isNotAllThere,
    isOneName,
    areOnCardsAlike,
    hasPagePerson,
    personOf,
    facts,
  } = circumstances;
  const why = (sighting: Sighting, doubts?: readonly string[]): Why => ({
    label: sighting.label.replace(/\s+/g, ' ').trim().slice(0, 80),
    place: sighting.place,
    adapterId,
    placeKey: keyOf(sighting, doubts),
  });
  const isKnown = (sighting: Sighting): boolean => isVouchedFor(sighting) || isConfirmed(keyOf(sighting));
  const own = new Map<
    string,
    { readonly ssid: Ssid; readonly node: Node; readonly from: Sighting; readonly person: Person }
  >();
  /** Numbers near such a word that are nobody's we could offer. */
  const others = new Map<string, Sighting>();
  // One that is called an SSID anywhere is no former one.
  const addOther = (digits: string, sighting: Sighting): void => {
    if (others.get(digits)?.isQualified !== false) others.set(digits, sighting);
  };
  /** Numbers with a student's label and nothing else, whoever's they are: three are a list, each on a card of its own. */
  const listed = new Map<string, Sighting>();
  const against: Sighting[] = [];
  let column: Sighting | undefined;
  let judged = 0;
  // Known fields first, then strong labels, so that they give the reason.
  for (const sighting of [...sightings].sort((a, b) => rankOf(a) - rankOf(b))) {
    const { value } = sighting;
    if (value.kind === 'column') {
      if (value.ssids.length > 0 && !sighting.isQualified) column ??= sighting;
      for (const ssid of value.ssids) addOther(ssid.reveal(), sighting);
    } else if (value.kind === 'ssid') {
      const digits = value.ssid.reveal();
      if (!sighting.isQualified && sighting.strength === 'strong') listed.set(digits, sighting);
      if (own.has(digits)) continue;
      judged += 1;
      const person = sighting.isQualified || judged > JUDGED ? undefined : personOf(sighting, value.node);
      if (sighting.place === 'row' && person?.standing !== 'own' && !sighting.isQualified) column ??= sighting;
      if (person === undefined || person.standing === 'other') addOther(digits, sighting);
      else own.set(digits, { ssid: value.ssid, node: value.node, from: sighting, person });
    } else if (!sighting.isQualified) {
      against.push(sighting);
    }
  }
  const [single, second] = own.values();
  const besides = [...others].flatMap(([digits, other]) => (own.has(digits) ? [] : [other]));
  if (listed.size > 2 && !isCutOff && !against.some(({ place }) => place === 'known')) [column] = listed.values();
  // Where the page doesn't say whose it is, none of three numbers is the student's, nor of two on cards alike.
  const called = new Map(
    sightings.flatMap(({ value, strength, isOfOther }) =>
      value.kind === 'ssid' && strength === 'strong' && !isOfOther ? [[value.ssid.reveal(), value.node]] : [],
    ),
  );
  const [one, other] = called.values();
  const areOfNobody = one && other && !hasPagePerson() && (called.size > 2 || areOnCardsAlike(one, other));
  if (areOfNobody && !isCutOff) column ??= single?.from;
  // Beside a list of others, a number is the student's where it stands with a name, or in a field of its own.
  const isNamed = !!single?.person.name && !areOfNobody;
  // A table of siblings behind it, with their numbers, says nothing against the student's.
  const isBeforeRelatives =
    single !== undefined &&
    column?.place === 'column' &&
    hasPagePerson() &&
    isAfter(column.labelNode, single.node) &&
    !others.has(single.ssid.reveal()) &&
    closest(column.labelNode, 'table') !== closest(single.node, 'table') &&
    isBelowRelatives(column.labelNode);
  const isApart =
    single && (isNamed || isBeforeRelatives || (single.from.place === 'known' && !closest(single.node, ROW)));
  if (column && (!single || (besides.length > 0 && !isApart) || own.size > 2))
    return {
      kind: 'several',
      count: new Set([...own.keys(), ...others.keys()]).size,
      why: { ...why(column), place: 'column' },
    };
  if (!single) {
    if (against.some(isTyped)) return UNSAVED;
    // Of more labels than are read, any other may have its number.
    if (isCutOff) return NOTHING;
    const blank = against.find(
      (sighting) =>
        sighting.value.kind === 'blank' &&
        (isKnown(sighting) || isKnownLabel(sighting.label)) &&
        personOf(sighting, sighting.value.node).standing === 'own' &&
        othersAt(sighting.value.node).length === 0,
    );
    // What could not be read beside such a label may be the number; so may what a blank one has for a sign.
    const isUnread = against.some(({ value, isHidden, labelNode }) =>
      value.kind === 'blank' ? holdsSign(value.node, labelNode) : value.kind === 'other' && !isHidden,
    );
    if (blank === undefined || isUnread || (others.size > 0 && blank.place !== 'known') || isNotAllThere())
      return NOTHING;
    const said = facts();
    // Where no person said that it is a student's page, it says so itself.
    const isAnybodys =
      blank.place !== 'taught' &&
      !isConfirmed(keyOf(blank)) &&
      !/[^0]/.test(said.studentKey ?? '') &&
      !isOfStudent(blank);
    return isAnybodys ? NOTHING : { kind: 'blank', why: why(blank), ...said };
  }
  // A blank one further down in somebody else's card says nothing of the number that stands with a name.
  const isAnothers = (one: Sighting): boolean =>
    one.value.kind === 'blank' &&
    !!single.person.name &&
    isAfter(one.labelNode, single.node) &&
    ++judged <= JUDGED &&
    personOf(one, one.value.node).standing === 'other';
  const speaks = against.filter(
    (one) =>
      !(one.value.kind === 'other' && one.value.tail && single.ssid.reveal().endsWith(one.value.tail)) &&
      !isAnothers(one),
  );
  // Banner and body of one SIS page are of one student; while they differ, one of them is late.
  const isLate = [single, second].every((one) => one === undefined || one.from.place === 'known') && own.size <= 2;
  if (isLate && (second !== undefined || speaks.some(({ place }) => place === 'known'))) return { kind: 'settling' };
  const isDouble = besides.some(
    ({ value, isQualified, strength }) =>
      value.kind === 'ssid' && !isQualified && strength === 'strong' && isOneName(value.node, single.node),
  );
  if (second !== undefined || isDouble || isCutOff || judged > JUDGED)
    return { kind: 'several', count: Math.max(own.size, 2), why: why(single.from) };
  if (speaks.some(isTyped)) return UNSAVED;
  if (speaks.length > 0) return NOTHING;
  const { doubts } = single.person;
  // A number that says itself that it is another one ("Former SSID") makes nobody doubt of a place that is confirmed.
  const calledSo = besides.flatMap(({ isQualified, label }) => (isQualified ? [] : [label]));
  const strays = othersAt(single.node);
  const speaking = [...doubts, ...calledSo, ...strays];
  const reason = why(single.from, speaking);
  const isAlone = speaking.length === 0 && besides.length === 0;
  const isSure = isConfirmed(reason.placeKey) || (isAlone && isVouchedFor(single.from));
  const isOfPeople = doubts.length > 0 || (calledSo.length === 0 && strays.length > 0);
  const told: Doubt = isAlone ? 'newPlace' : isOfPeople ? 'otherPeople' : 'otherNumber';
  const doubt = isSure ? undefined : told;
  const found = { ssid: single.ssid, why: reason, ...facts() };
  const named = { ...found, studentName: found.studentName ?? single.person.name };
  return doubt === undefined ? { kind: 'student', ...named } : { kind: 'unsure', doubt, ...named };
}

/** More numbers with such a label than the page of one student has are not asked for one by one. */
const JUDGED = 40;

const UNSAVED: Finding = { kind: 'settling', isUnsaved: true };
const isTyped = ({ value }: Sighting): boolean => value.kind === 'typed';

const rankOf = ({ place, strength }: Sighting): number =>
  place === 'known' ? 0 : place === 'taught' ? 1 : strength === 'strong' ? 2 : 3;

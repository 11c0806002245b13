import { type Finding, NOTHING, type PageFacts, type Place, type Why } from '@/utils/sis/finding';
import type { Value } from '@/utils/sis/page/field-content';
import type { Ssid } from '@/utils/ssid';
import type { Strength } from './labels';
import { placeKeyOf } from './place-key';

/** One label on the page with what stands beside it. */
export interface Sighting {
  readonly value: Value | { readonly kind: 'column'; readonly ssids: readonly Ssid[] };
  readonly strength: Strength;
  readonly place: Place;
  /** The label as it stands on the page. */
  readonly label: string;
  readonly labelNode: Node;
}

export interface Circumstances {
  readonly adapterId: string;
  /** The site is a SIS that we know, or that somebody told us about. */
  readonly isKnownSite: boolean;
  /** The sightings are of fields that the adapter or a user named, which are of the page's one student. */
  readonly areKnownFields: boolean;
  /** There were more labels than were read. */
  readonly isCutOff: boolean;
  /** Asked only where they are wanted. */
  facts(): PageFacts;
}

/** What all sightings of a page amount to. */
export function conclude(sightings: readonly Sighting[], circumstances: Circumstances): Finding {
  const { adapterId, isKnownSite, areKnownFields, isCutOff, facts } = circumstances;
  const why = (sighting: Sighting): Why => ({
    label: sighting.label.replace(/\s+/g, ' ').trim().slice(0, 80),
    place: sighting.place,
    adapterId,
    placeKey: placeKeyOf(sighting.labelNode, sighting.label, sighting.place),
  });
  // Strong labels first, so that they give the reason.
  const byStrength = [...sightings].sort((a, b) => Number(b.strength === 'strong') - Number(a.strength === 'strong'));
  const digits = new Set<string>();
  let single: { readonly ssid: Ssid; readonly from: Sighting } | undefined;
  let column: Sighting | undefined;
  let blank: Sighting | undefined;
  let isFixedBlank = false;
  let isTyped = false;
  for (const sighting of byStrength) {
    const { value } = sighting;
    if (value.kind === 'ssid') {
      single ??= { ssid: value.ssid, from: sighting };
      digits.add(value.ssid.reveal());
    } else if (value.kind === 'column') {
      if (value.ssids.length > 0) column ??= sighting;
      for (const ssid of value.ssids) digits.add(ssid.reveal());
    } else if (value.kind === 'blank' && (sighting.strength === 'strong' || isKnownSite)) {
      blank ??= sighting;
      isFixedBlank ||= !value.editable;
    } else if (value.kind === 'typed') {
      isTyped = true;
    }
  }
  if (single === undefined) {
    if (column !== undefined) return { kind: 'several', count: digits.size, why: why(column) };
    if (isTyped) return { kind: 'settling' };
    return blank === undefined ? NOTHING : { kind: 'blank', why: why(blank), ...facts() };
  }
  // Banner and body of one SIS page are of one student; while they differ, one of them is late.
  if (areKnownFields && (digits.size === 2 || isFixedBlank)) return { kind: 'settling' };
  // A label whose field is blank, and a number at another label: one of the two is of a sibling.
  const count = digits.size + (isFixedBlank ? 1 : 0);
  if (count > 1 || isCutOff) return { kind: 'several', count, why: why(column ?? single.from) };
  const isSure = single.from.strength === 'strong' || isKnownSite;
  const found = { ssid: single.ssid, why: why(single.from), ...facts() };
  return isSure ? { kind: 'student', ...found } : { kind: 'unsure', doubt: 'newPlace', ...found };
}

import { type Finding, NOTHING } from '@/utils/sis/finding';
import { elementOf, queryAll } from '@/utils/sis/page/dom';
import { readNode, type Sight, valueIn } from '@/utils/sis/page/field-content';
import { isVisible } from '@/utils/sis/page/visibility';
import { HIT_LIMIT, type Root, rootsOf, searchText } from '@/utils/sis/page/walk';
import type { SisAdapter } from '@/utils/sis/site/adapter';
import { isPortal } from '@/utils/sis/site/portal';
import type { Site } from '@/utils/sis/site/site';
import type { Ssid } from '@/utils/ssid';
import { conclude, type Sighting } from './conclude';
import { labelNear } from './label-near';
import { type LabelWords, labelWords } from './labels';
import { factsOf } from './page-facts';
import { type Sightings, sightingsAmong } from './sightings';
import { taughtFields } from './taught';

/** A node that the finding rests on, and what stood in it. */
export interface Source {
  readonly node: Node;
  readonly text: string;
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
}

/** The element that holds the number of a finding, to show it to a person; undefined where there is none. */
export const sourceElementOf = ({ valueNode }: Reading): Element | undefined => valueNode && elementOf(valueNode);

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
  if (isPortal(location, adapter)) return { finding: NOTHING, sources: [], hiddenLabels: false };
  const sight: Sight = { isVisible: options.isVisible ?? isVisible, isTyped: options.isTyped ?? (() => false) };
  const roots = options.roots ?? rootsOf(document);
  const known = knownFields(roots, adapter, site, sight);
  let candidates: readonly Text[] = [];
  let labelled: Sightings = known;
  if (known.sightings.length === 0) {
    const words = wordsFor(adapter, site);
    candidates = options.candidates ?? candidatesIn(roots, words);
    labelled = sightingsAmong(candidates, roots, words, sight);
  }
  const finding = conclude(labelled.sightings, {
    adapterId: adapter.id,
    isKnownSite: adapter.id !== 'generic' || (site?.adapter ?? '') !== '',
    areKnownFields: known.sightings.length > 0,
    isCutOff: candidates.length > HIT_LIMIT,
    facts: () => factsOf(document, location.pathname, adapter),
  });
  return {
    finding,
    sources: sourcesOf(labelled.sightings),
    hiddenLabels: known.hiddenLabels || labelled.hiddenLabels,
    valueNode: 'ssid' in finding ? valueNodeOf(labelled.sightings, finding.ssid) : undefined,
  };
}

function candidatesIn(roots: readonly Root[], words: LabelWords): readonly Text[] {
  const search = searchText(roots, words.mayHold);
  search.run();
  return search.hits;
}

/**
 * The fields that a user taught or that the adapter knows, where they can be seen. They decide alone, also
 * when they are blank or masked: another number with a label on the same page is then another child's.
 */
function knownFields(roots: readonly Root[], adapter: SisAdapter, site: Site | undefined, sight: Sight): Sightings {
  const taught = taughtFields(roots, site, sight);
  const isTaught = taught.length > 0;
  const fields = new Set(
    isTaught ? taught : adapter.ssid ? roots.flatMap((root) => queryAll(root, adapter.ssid?.join() ?? '')) : [],
  );
  const sightings: Sighting[] = [];
  for (const field of fields) {
    if (!sight.isVisible(field)) continue;
    const place = isTaught ? 'taught' : 'known';
    sightings.push({
      value: valueIn(field, sight),
      strength: 'strong',
      place,
      label: labelNear(field),
      labelNode: field,
    });
  }
  return { sightings, hiddenLabels: sightings.length < fields.size };
}

function valueNodeOf(sightings: readonly Sighting[], ssid: Ssid): Node | undefined {
  for (const { value } of sightings) if (value.kind === 'ssid' && value.ssid.equals(ssid)) return value.node;
  return undefined;
}

function sourcesOf(sightings: readonly Sighting[]): Source[] {
  const nodes = new Set<Node>();
  for (const { labelNode, value } of sightings.slice(0, 50)) {
    nodes.add(labelNode);
    if ('node' in value) nodes.add(value.node);
  }
  return [...nodes].map((node) => ({ node, text: readNode(node) }));
}

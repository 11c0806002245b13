import { aeriesExpectations } from './aeries/expectations.ts';
import { type Expectation, onNewPlaces } from './expectation.ts';
import { addressOf, CLASS_LISTS } from './lists/class-lists.ts';
import { specialExpectations } from './pages/site.ts';
import { aspenExpectations } from './systems/aspen.ts';
import { gibbonExpectations } from './systems/gibbon.ts';
import { illuminateExpectations } from './systems/illuminate.ts';
import { infiniteCampusExpectations } from './systems/infinite-campus.ts';
import { openSisExpectations } from './systems/opensis.ts';
import { powerSchoolExpectations } from './systems/powerschool.ts';
import { qExpectations } from './systems/q.ts';
import { rosarioExpectations } from './systems/rosario.ts';
import { synergyExpectations } from './systems/synergy.ts';

export type { Expectation, Outcome, Step } from './expectation.ts';

/** A host that the extension does not know: an administrator would have to add it. */
export const UNKNOWN_HOST = 'https://pages.demo-district.example/';
/** The same pages on the host of a SIS that works out of the box. */
export const KNOWN_HOST = 'https://demo.illuminateed.com/pages/';

/** Every page of the look-alikes and what is right for it; one test can go through them all. */
export const expectations: readonly Expectation[] = [
  ...aeriesExpectations,
  ...powerSchoolExpectations,
  ...infiniteCampusExpectations,
  ...onNewPlaces(synergyExpectations),
  ...onNewPlaces(illuminateExpectations),
  ...onNewPlaces(qExpectations),
  ...aspenExpectations,
  ...onNewPlaces(rosarioExpectations),
  ...onNewPlaces(openSisExpectations),
  ...onNewPlaces(gibbonExpectations),
  ...CLASS_LISTS.map((list) => ({ url: addressOf(list), expect: 'several' as const, note: 'a class list' })),
  ...specialExpectations(UNKNOWN_HOST, false),
  ...specialExpectations(KNOWN_HOST, true),
];

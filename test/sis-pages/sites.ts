import { aeriesSite } from './aeries/site.ts';
import { withClassList } from './lists/class-lists.ts';
import { specialPages } from './pages/site.ts';
import { aspenSite } from './systems/aspen.ts';
import { gibbonSite } from './systems/gibbon.ts';
import { illuminateSite } from './systems/illuminate.ts';
import { infiniteCampusSite } from './systems/infinite-campus.ts';
import { openSisSite } from './systems/opensis.ts';
import { powerSchoolSite } from './systems/powerschool.ts';
import { qSite } from './systems/q.ts';
import { rosarioSite } from './systems/rosario.ts';
import { synergySite } from './systems/synergy.ts';
import type { Site } from './web.ts';

const PAGES: readonly (readonly [host: string, site: () => Site])[] = [
  ['demo.aeries.net', aeriesSite],
  ['demo.powerschool.com', powerSchoolSite],
  ['democa.infinitecampus.org', infiniteCampusSite],
  ['ca-demo.edupoint.com', synergySite],
  ['demo.illuminateed.com', illuminateSite],
  ['q.demo-district.example', qSite],
  ['aspen.demo-district.example', aspenSite],
  ['rosario.demo-district.example', rosarioSite],
  ['opensis.demo-district.example', openSisSite],
  ['gibbon.demo-district.example', gibbonSite],
  ['pages.demo-district.example', () => specialPages('/')],
];

/** Each host and what makes its site; a site has its own sessions, so a new server starts afresh. */
export const SITES: ReadonlyMap<string, () => Site> = new Map(
  PAGES.map(([host, site]) => [host, () => withClassList(host, site())]),
);

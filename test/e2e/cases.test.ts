import { setTimeout } from 'node:timers/promises';
import type { HTTPRequest, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { vendorHosts } from '@/utils/sis/site/vendor-hosts';
import { type CasePage, caseSets, HOSTS, needsBrowser } from '../sis-pages/cases/index.ts';
import { aThird } from './a-third.ts';
import { setUpToms } from './set-up.ts';
import { Stage } from './stage.ts';
import { WatchedTab } from './watched-tab.ts';

/** What became of a page: its number taken, offered to a person, or neither; or a number that is not the student's. */
type Verdict = 'right' | 'offered' | 'missed' | 'wrong';

const TABS = 4;
/** How long a page that changes by itself is looked at, and how long one that does not. */
const CHANGES_MS = 3_500;
const STANDS_MS = 2_500;
const LOOK_EACH_MS = 100;

/** Answers for a page's own address and those of its frames; everything else is not found. */
function serve(page: Page, current: () => CasePage | undefined): void {
  page.on('request', (request: HTTPRequest) => {
    const shown = current();
    const { origin, pathname } = new URL(request.url());
    const isOwn = shown !== undefined && origin === new URL(shown.url).origin;
    const body = request.url() === shown?.url ? shown.html : isOwn ? shown.frames?.[pathname] : undefined;
    if (!request.url().startsWith('https:')) void request.continue();
    else
      void request.respond({
        status: body === undefined ? 404 : 200,
        contentType: 'text/html; charset=utf-8',
        body: body ?? '',
      });
  });
}

/** Where a page stands on which the extension runs from the start: a district's own host would have to be added. */
function onVendorsHost(page: CasePage): CasePage[] {
  const { hostname } = new URL(page.url);
  if (vendorHosts.some((vendor) => hostname.endsWith(`.${vendor}`))) return [page];
  const url = `${HOSTS.illuminate}/live/?page=${encodeURIComponent(page.id)}`;
  return page.isOfItsHost ? [] : [{ ...page, url }];
}

/** Those that need a browser; of the others, which `unit/sis/cases` tries each time, a third. The set "seen" as a whole. */
function triedOf(name: string): CasePage[] {
  const pages = (caseSets[name] ?? []).flatMap(onVendorsHost);
  const plain = aThird(pages, ({ id }) => id);
  return name === 'seen' ? [...pages] : pages.filter((page) => needsBrowser(page) || plain.includes(page));
}

describe('pages in the manner of real systems', () => {
  let stage: Stage;
  const tabs: { readonly tab: WatchedTab; shown?: CasePage }[] = [];

  beforeAll(async () => {
    stage = await Stage.open();
    const options = await setUpToms(stage);
    for (let count = 0; count < TABS; count += 1) {
      const one: { readonly tab: WatchedTab; shown?: CasePage } = { tab: await WatchedTab.open(stage, options) };
      await one.tab.page.setRequestInterception(true);
      serve(one.tab.page, () => one.shown);
      tabs.push(one);
    }
  });
  afterAll(() => stage?.close());

  async function verdictOn(page: CasePage, one: (typeof tabs)[number]): Promise<Verdict> {
    one.shown = page;
    await one.tab.page.goto(page.url);
    const allowed = new Set([page.want, ...(page.may ?? [])]);
    const isChanging = /setTimeout|speculationrules/.test(page.html);
    // What has neither a script nor a frame is read once and for all.
    const isStill = !/<script|<iframe/.test(page.html);
    const end = Date.now() + (isChanging ? CHANGES_MS : STANDS_MS);
    for (;;) {
      const seen = await one.tab.readNow();
      const isFalse = seen?.ssid !== undefined && !allowed.has(seen.ssid);
      if (isFalse && (page.sure !== false || page.never.includes(seen.ssid))) return 'wrong';
      const isRight = page.sure === false || page.want === null ? seen !== undefined : seen?.ssid === page.want;
      const last = !isRight ? 'missed' : seen?.kind === 'unsure' ? 'offered' : 'right';
      if (isRight && (isStill || (page.want !== null && !isChanging))) return last;
      if (Date.now() > end) return last;
      await setTimeout(LOOK_EACH_MS);
    }
  }

  test.each(Object.keys(caseSets))(
    'of the set "%s": no other person\'s number, and each student found',
    async (name) => {
      const waiting = triedOf(name);
      const verdicts = new Map<string, Verdict>();
      await Promise.all(
        tabs.map(async (one) => {
          for (let page = waiting.shift(); page !== undefined; page = waiting.shift())
            verdicts.set(page.id, await verdictOn(page, one));
        }),
      );
      const idsOf = (verdict: Verdict) => [...verdicts].filter(([, one]) => one === verdict).map(([id]) => id);
      const counts = (['right', 'offered', 'missed', 'wrong'] as const).map((one) => `${one} ${idsOf(one).length}`);
      console.info(`set "${name}", ${verdicts.size} of ${caseSets[name]?.length} pages: ${counts.join(', ')}`);
      expect(idsOf('wrong')).toEqual([]);
      expect(idsOf('missed')).toEqual([]);
    },
    600_000,
  );
});

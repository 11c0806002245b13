import { setTimeout } from 'node:timers/promises';
import type { HTTPRequest, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { vendorHosts } from '@/utils/sis/site/vendor-hosts';
import { type CasePage, caseSets, HOSTS, needsBrowser } from '../sis-pages/cases/index.ts';
import { aShare } from './a-third.ts';
import { setUpToms } from './set-up.ts';
import { Stage } from './stage.ts';
import { type Seen, WatchedTab } from './watched-tab.ts';

/** What became of a page: its number taken, offered to a person, or neither; or a number that is not the student's, or a false "no SSID assigned". */
type Verdict = 'right' | 'offered' | 'missed' | 'wrong';

const TABS = 2;
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

/**
 * Where a page stands on which the extension runs from the start: a district's own host would have to be added. One host
 * for each vendor, so that most pages can be written into one that stands there.
 */
function onVendorsHost(page: CasePage): CasePage[] {
  const url = new URL(page.url);
  const vendor = vendorHosts.find((it) => url.hostname.endsWith(`.${it}`));
  if (vendor === undefined) {
    return page.isOfItsHost ? [] : [{ ...page, url: `${HOSTS.illuminate}/live/?page=${encodeURIComponent(page.id)}` }];
  }
  if (page.isOfItsHost) return [page];
  url.hostname = `district.${vendor}`;
  return [{ ...page, url: url.href }];
}

/**
 * An eighth of those that need a browser, and one in 37 of the others, which `unit/sis/cases` tries each time; in `rest` all of
 * the former, as of the set "seen", and a quarter of the latter. By host.
 */
function triedOf(name: string): CasePage[] {
  const isRest = process.env.PAPERLESS_FULL !== undefined;
  const pages = (caseSets[name] ?? []).flatMap(onVendorsHost);
  const needy = pages.filter((page) => needsBrowser(page) || (isRest && name === 'seen'));
  const plain = pages.filter((page) => !needy.includes(page));
  const share = (parts: number, some: CasePage[]) => aShare(parts, some, ({ id }) => id);
  const tried = [...share(isRest ? 1 : 8, needy), ...share(isRest ? 4 : 37, plain)];
  return tried.toSorted((a, b) => originOf(a).localeCompare(originOf(b)));
}

const originOf = ({ url }: CasePage): string => new URL(url).origin;

/** What has neither a script nor a frame is read once and for all. */
function isStill({ html }: CasePage): boolean {
  return !/<script|<iframe/.test(html);
}

function verdictOf(page: CasePage, seen: Seen | undefined): Verdict {
  const allowed = new Set([page.want, ...(page.may ?? [])]);
  const isFalse = seen?.ssid !== undefined && !allowed.has(seen.ssid);
  if (page.isNotBlank && seen?.kind === 'blank') return 'wrong';
  if (isFalse && (page.sure !== false || page.never.includes(seen.ssid))) return 'wrong';
  const isRight = page.sure === false || page.want === null ? seen !== undefined : seen?.ssid === page.want;
  if (!isRight) return 'missed';
  return seen?.kind === 'unsure' ? 'offered' : 'right';
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

  /**
   * What the shipped reader makes of a page that is written over the one in the tab, with its address: a third of the work
   * of going there. undefined: the tab has to go to its host first.
   */
  async function verdictOnWritten(page: CasePage, { tab }: (typeof tabs)[number]): Promise<Verdict | undefined> {
    if (!tab.hasRun() || !tab.page.url().startsWith(`${originOf(page)}/`)) return undefined;
    await tab.page.evaluate(
      (url, html) => {
        history.replaceState(null, '', url);
        document.open();
        document.write(html);
        document.close();
      },
      page.url,
      page.html,
    );
    return verdictOf(page, await tab.readNow());
  }

  async function verdictOn(page: CasePage, one: (typeof tabs)[number]): Promise<Verdict> {
    one.shown = page;
    if (isStill(page)) {
      const verdict = await verdictOnWritten(page, one);
      if (verdict !== undefined && verdict !== 'missed') return verdict;
    }
    await one.tab.page.goto(page.url);
    const isChanging = /setTimeout|speculationrules/.test(page.html);
    const end = Date.now() + (isChanging ? CHANGES_MS : STANDS_MS);
    for (;;) {
      const verdict = verdictOf(page, await one.tab.readNow());
      if (verdict === 'wrong') return verdict;
      if (verdict !== 'missed' && (isStill(page) || (page.want !== null && !isChanging))) return verdict;
      if (Date.now() > end) return verdict;
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

import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountListBar } from '@/components/list-bar/list-bar';
import { browserWords } from '@/utils/browser/browser-words';
import { createPanelHost } from '@/utils/browser/panel-host';
import { sendMessage } from '@/utils/messages/messaging';
import { untilAnswered } from '@/utils/messages/until-answered';
import type { Finding } from '@/utils/sis/finding';
import { type PageWatch, pageWatch } from '@/utils/sis/watch/page-watch';
import { SECOND_MS } from '@/utils/time';
import { unattended } from '@/utils/unattended';

/** Set in our world of a frame in which the bar lives. */
const SLOT = 'paperless-scores.list-bar';
/** Origins on which the bar was closed, in `storage.local`: nothing depends on it but how large the bar is. */
const CLOSED_ON = 'listBarClosedOn';
const MOST_CLOSED = 200;

/**
 * The slim bar on a page with a list of students: how many there are, and the way to their reports. The background
 * injects it into a frame whose reader (`read-student`) has seen a list. It knows how many, and not who: the page of ours
 * to which it leads reads the list itself.
 */
export default defineUnlistedScript(() => {
  const watch = pageWatch();
  if (watch === undefined || Reflect.get(globalThis, SLOT) === true) return;
  Reflect.set(globalThis, SLOT, true);
  unattended(show(watch));
});

async function show(watch: PageWatch): Promise<void> {
  const life = new AbortController();
  const isAlive = () => browser.runtime?.id !== undefined;
  const { origin } = location;
  const start = await untilAnswered(() => sendMessage('panelStarts', {}), { goesOn: isAlive });
  if (start?.lists !== true) {
    // It may be decided otherwise until the next list comes.
    Reflect.set(globalThis, SLOT, false);
    return;
  }
  const closedOn = await readClosed();
  /** How it is shown, or that it was closed on this page: until another one, or none, comes in its place. */
  let form: 'bar' | 'chip' | 'closed' = closedOn.includes(origin) ? 'chip' : 'bar';

  const host = createPanelHost(
    'paperless-scores-list',
    { anchor: () => undefined, ignore: watch.ignore },
    life.signal,
    isAlive,
    () => become('chip'),
  );
  const bar = mountListBar(host.root, host.inside, browserWords(), {
    onOpen: () =>
      unattended(
        untilAnswered(() => sendMessage('openPage', { page: 'roster' }).then(() => true), { goesOn: isAlive }),
      ),
    onGrow() {
      become('bar');
      bar.focus();
      unattended(noteClosed(origin, false));
    },
    onClose() {
      become('closed');
      unattended(noteClosed(origin, true));
    },
  });

  function become(next: typeof form): void {
    form = next;
    follow(watch.current());
  }

  function follow(finding: Finding): void {
    const isList = finding.kind === 'several' && finding.why.place === 'column';
    if (!isList && form === 'closed') form = 'chip';
    host.place(isList && form !== 'closed');
    if (!isList) return;
    const dark = watch.darkMode();
    const theme = dark === undefined ? 'auto' : dark ? 'dark' : 'light';
    bar.draw({ count: finding.count, small: form === 'chip', theme });
  }

  const beat = setInterval(() => {
    if (isAlive()) host.live();
    else {
      // Updated or removed under the page: what is pressed here leads nowhere any more.
      clearInterval(beat);
      life.abort();
      host.place(false);
    }
  }, SECOND_MS);
  document.addEventListener('focusin', bar.clear, { signal: life.signal });
  watch.subscribe(follow, life.signal);
  follow(watch.current());
}

async function readClosed(): Promise<readonly string[]> {
  const { [CLOSED_ON]: read } = await browser.storage.local.get(CLOSED_ON).catch(() => ({}) as Record<string, unknown>);
  return Array.isArray(read) ? read.filter((one) => typeof one === 'string') : [];
}

async function noteClosed(origin: string, isClosed: boolean): Promise<void> {
  const others = (await readClosed()).filter((one) => one !== origin);
  const next = isClosed ? [...others, origin].slice(-MOST_CLOSED) : others;
  await browser.storage.local.set({ [CLOSED_ON]: next }).catch(() => {});
}

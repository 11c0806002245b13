// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '@/utils/sis/finding';
import type { SisAdapter } from '@/utils/sis/site/adapter';
import { adapterFor } from '@/utils/sis/site/registry';
import { LOOK_MS, watchPage } from '@/utils/sis/watch/watch-page';

const A = '9900000001';
const B = '9900000002';
const AERIES = adapterFor(new URL('https://demo.aeries.net/teacher/Demographics.aspx'));
const PLAIN: SisAdapter = { id: 'plain', name: 'Plain', hosts: [] };

/** Mutation observers report in a microtask: the same task as the change, before any timer. */
const sameTask = async () => {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
};

let controller: AbortController;

function watch(html: string, adapter: SisAdapter = PLAIN, isVisible?: (node: Node) => boolean) {
  document.body.innerHTML = html;
  controller = new AbortController();
  const seen: string[] = [];
  const page = watchPage({
    document,
    location: new URL('https://sis.example.org/page'),
    adapter,
    signal: controller.signal,
    now: () => Date.now(),
    later: (callback, ms) => void setTimeout(callback, ms),
    ...(isVisible ? { isVisible } : {}),
  });
  page.subscribe((finding) => seen.push(inShort(finding)), controller.signal);
  page.start();
  return { page, seen };
}

const inShort = (finding: Finding): string => ('ssid' in finding ? finding.ssid.lastFour : finding.kind);
const $ = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`no ${selector}`);
  return element;
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

describe('following a page', () => {
  const field = (ssid: string) => `<div id="body"><p><b>SSID:</b> <span id="v">${ssid}</span></p></div>`;

  it('says the student once, and nothing at all on a page without one', async () => {
    expect(watch(field(A)).seen).toEqual(['0001']);
    controller.abort();
    const { seen } = watch('<p>Nobody here</p>');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(seen).toEqual([]);
  });

  it.each(['animationend', 'transitionend'])('reads again what a style has faded in, at its %s', async (event) => {
    let isShown = false;
    const { seen } = watch(field(A), PLAIN, () => isShown);
    await vi.advanceTimersByTimeAsync(20 * LOOK_MS);
    expect(seen).toEqual([]);
    isShown = true;
    await vi.advanceTimersByTimeAsync(20 * LOOK_MS);
    expect(seen).toEqual([]);
    $('#body').dispatchEvent(new Event(event, { bubbles: true }));
    await vi.advanceTimersByTimeAsync(LOOK_MS);
    expect(seen).toEqual(['0001']);
  });

  it('never asks for long what can be seen, nor for more than a hundredth of the time, and still blanks what goes', async () => {
    let longest = 0;
    let spent = 0;
    let within = 0;
    let isShown = true;
    const { seen } = watch(field(A) + `<p>SSID: ${B}</p>`.repeat(40), PLAIN, () => {
      // Ten milliseconds go by while the browser works it out, and the task is not over.
      vi.setSystemTime(Date.now() + 10);
      spent += 10;
      if (within === 0) {
        queueMicrotask(() => {
          within = 0;
        });
      }
      within += 10;
      longest = Math.max(longest, within);
      return isShown;
    });
    [longest, spent] = [0, 0];
    await vi.advanceTimersByTimeAsync(60_000);
    expect(spent).toBeGreaterThan(0);
    expect(spent).toBeLessThan(0.012 * 60_000);
    expect(longest).toBeLessThan(30);
    expect(seen).toEqual(['several']);
    isShown = false;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(seen.slice(0, 2)).toEqual(['several', 'settling']);
  });

  it('says once that a student has no number, though nobody sees an empty field', async () => {
    const { seen } = watch(
      '<h1>Silva, Tom</h1><table><tr><td>State Student ID</td><td data-tcfc="STU.CID"><span></span></td></tr></table>',
      AERIES,
      (node) => node.textContent !== '' || (node as Element).localName === 'td',
    );
    await vi.advanceTimersByTimeAsync(20 * LOOK_MS);
    expect(seen).toEqual(['blank']);
  });

  it('stays with the student while a copy of the number is hidden, and blanks when what was read is', async () => {
    const hidden = new Set<Node>();
    const { seen } = watch(
      `<h1>Avila, Marisol</h1><p>State Student ID: <b id="v" data-tcfc="STU.CID">${A}</b></p><p id="copy" data-tcfc="STU.CID">${A}</p>`,
      AERIES,
      (node) => ![...hidden, $('#copy')].some((box) => box.contains(node)),
    );
    await vi.advanceTimersByTimeAsync(20 * LOOK_MS);
    expect(seen).toEqual(['0001']);
    hidden.add($('#v'));
    await vi.advanceTimersByTimeAsync(20 * LOOK_MS);
    expect(seen.slice(0, 2)).toEqual(['0001', 'settling']);
    hidden.clear();
    await vi.advanceTimersByTimeAsync(20 * LOOK_MS);
    expect(seen.at(-1)).toBe('0001');
  });

  it.each([
    ['the text changes', () => ($('#v').textContent = B)],
    ['the text node changes', () => ($('#v').firstChild as Text).replaceData(0, 10, B)],
    ['the part of the page is replaced', () => ($('#body').innerHTML = `<p><b>SSID:</b> <span>${B}</span></p>`)],
  ])('blanks in the same task when %s, then shows the next student', async (_, change) => {
    const { seen } = watch(field(A));
    change();
    await sameTask();
    expect(seen).toEqual(['0001', 'settling']);
    await vi.advanceTimersByTimeAsync(300);
    expect(seen).toEqual(['0001', 'settling', '0002']);
  });

  it('says what it last read without reading anew, and nothing of a student who went', async () => {
    const { page } = watch(field(A));
    document.body.insertAdjacentHTML('beforeend', field(B));
    // Two students by now, but that is for `now` to find out; the first one still stands there.
    expect(inShort(page.current())).toBe('0001');
    expect(inShort(page.now())).toBe('several');
    document.body.innerHTML = field(B);
    expect(page.current().kind).toBe('settling');
    controller.abort();
    expect(page.current().kind).toBe('nothing');
  });

  it('blanks in the same task when the student goes, and says that there is none', async () => {
    const { seen } = watch(field(A));
    $('#body').remove();
    await sameTask();
    expect(seen.at(-1)).toBe('settling');
    await vi.advanceTimersByTimeAsync(300);
    expect(seen.at(-1)).toBe('nothing');
  });

  it('blanks in the same task when the field is hidden', async () => {
    const { seen } = watch(field(A));
    $('#body').hidden = true;
    await sameTask();
    expect(seen.at(-1)).toBe('settling');
  });

  it('says nothing when only other parts of the page change', async () => {
    const { seen } = watch(`${field(A)}<div id="clock"></div>`);
    for (let tick = 0; tick < 100; tick += 1) {
      $('#clock').textContent = String(tick);
      await vi.advanceTimersByTimeAsync(16);
    }
    expect(seen).toEqual(['0001']);
  });

  it('finds a student who comes late', async () => {
    const { seen } = watch('<div id="body"></div>');
    $('#body').innerHTML = field(B);
    await vi.advanceTimersByTimeAsync(200);
    expect(seen).toEqual(['0002']);
  });

  it('notices a value that a script sets without any sign', async () => {
    const { seen } = watch(`<label>SSID <input id="s" value="${A}" readonly></label>`);
    ($('#s') as HTMLInputElement).value = B;
    await vi.advanceTimersByTimeAsync(LOOK_MS + 1);
    expect(seen).toEqual(['0001', 'settling']);
    await vi.advanceTimersByTimeAsync(300);
    expect(seen.at(-1)).toBe('0002');
  });

  it('reads the page anew when it is asked, before any timer', () => {
    const { page } = watch(`<label>SSID <input id="s" value="${A}" readonly></label>`);
    ($('#s') as HTMLInputElement).value = B;
    expect(inShort(page.now())).toBe('0002');
    $('label').remove();
    expect(page.now().kind).toBe('nothing');
  });

  it('leaves our own panel out of what it reads', async () => {
    const { page, seen } = watch(field(A));
    const host = document.createElement('div');
    page.ignore(host);
    host.textContent = `SSID: ${B}`;
    document.body.append(host);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(seen).toEqual(['0001']);
    expect(inShort(page.now())).toBe('0001');
  });

  it('tells every listener, also when one of them fails', async () => {
    const { page } = watch(field(A));
    const told: string[] = [];
    page.subscribe(() => {
      throw new Error('broken listener');
    }, controller.signal);
    page.subscribe((finding) => told.push(inShort(finding)), controller.signal);
    $('#body').remove();
    await sameTask();
    expect(told).toEqual(['settling']);
  });

  it('is silent after it has been ended', async () => {
    const { page, seen } = watch(field(A));
    controller.abort();
    $('#v').textContent = B;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(seen).toEqual(['0001']);
    expect(page.now().kind).toBe('nothing');
  });
});

describe('banner and hidden key', () => {
  const page = `<form><input type="hidden" id="k" name="ctl00$PID" value="1"></form>
    <div><span>State Student ID</span><span id="v" data-tcfc="STU.CID">${A}</span></div>`;
  const setKey = (key: string) => (($('#k') as HTMLInputElement).value = key);

  it('shows nobody while the banner is of the next student and the key is not', async () => {
    const { seen } = watch(page, AERIES);
    $('#v').textContent = B;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(seen).toEqual(['0001', 'settling']);
    setKey('2');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(seen).toEqual(['0001', 'settling', '0002']);
  });

  it('shows nobody while the key is of the next student and the banner is not', async () => {
    const { page: watched, seen } = watch(page, AERIES);
    setKey('2');
    expect(watched.now().kind).toBe('settling');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(seen).toEqual(['0001', 'settling']);
    $('#v').textContent = B;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(seen.at(-1)).toBe('0002');
  });

  it('is sure of somebody once no half of theirs can be late, and at once of whom it has seen for a while', async () => {
    const { page: watched } = watch(page, AERIES);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(inShort(await watched.sure())).toBe('0001');
    const change = () => {
      setKey('2');
      $('#v').textContent = B;
    };
    change();
    await vi.advanceTimersByTimeAsync(900);
    expect(inShort(watched.now())).toBe('0002');
    let sure = '';
    void watched.sure().then((finding) => (sure = inShort(finding)));
    await vi.advanceTimersByTimeAsync(500);
    expect(sure).toBe('');
    await vi.advanceTimersByTimeAsync(300);
    expect(sure).toBe('0002');
    setKey('1');
    $('#v').textContent = A;
    await vi.advanceTimersByTimeAsync(100);
    expect(inShort(await watched.sure())).toBe('0001');
  });

  it('is sure of nobody once it has ended', async () => {
    const { page: watched } = watch(page, AERIES);
    let sure = '';
    void watched.sure().then((finding) => (sure = inShort(finding)));
    controller.abort();
    await sameTask();
    expect(sure).toBe('nothing');
  });

  it('opens for nobody when a half of another student comes while that is waited for', async () => {
    const { page: watched } = watch(page, AERIES);
    // Two students in a row, and of the second the key is late: it is of one that was passed by.
    setKey('2');
    $('#v').textContent = '9900000003';
    await vi.advanceTimersByTimeAsync(900);
    expect(inShort(watched.now())).toBe('0003');
    let sure = '';
    void watched.sure().then((finding) => (sure = inShort(finding)));
    setKey('3');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sure).toBe('settling');
  });
});

describe('what was taught about a site', () => {
  const site = {
    origin: 'https://sis.example.org',
    adapter: '',
    ssidSelector: '[data-ref="pupil"]',
    ssidLabel: '',
    places: [],
  };

  function misfitsOn(html: string): number {
    document.body.innerHTML = html;
    controller = new AbortController();
    const taughtMisfits = vi.fn();
    watchPage({
      document,
      location: new URL('https://sis.example.org/page'),
      adapter: PLAIN,
      site,
      signal: controller.signal,
      now: () => Date.now(),
      later: (callback, ms) => void setTimeout(callback, ms),
      isVisible: () => true,
      taughtMisfits,
    }).start();
    return taughtMisfits.mock.calls.length;
  }

  it('is called a misfit once the field holds something else than an SSID', () => {
    expect(misfitsOn('<p>Phone <b data-ref="pupil">(559) 555-0101</b></p>')).toBe(1);
  });

  it('is no misfit where it holds an SSID, is blank, or is not on the page', () => {
    expect(misfitsOn(`<p>Ref <b data-ref="pupil">${A}</b></p>`)).toBe(0);
    expect(misfitsOn('<p>Ref <b data-ref="pupil"></b></p>')).toBe(0);
    expect(misfitsOn('<p>Nobody here</p>')).toBe(0);
  });
});

// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findStudent } from '@/utils/sis/find/find-student';
import type { SisAdapter } from '@/utils/sis/site/adapter';
import { adapterFor, adapters } from '@/utils/sis/site/registry';
import type { Site } from '@/utils/sis/site/site';
import { standSentry } from '@/utils/sis/watch/sentry';
import { signsFor } from '@/utils/sis/watch/signs';
import { hasSign } from './first-sign';

const SSID = '9900000001';
const PLAIN: SisAdapter = { id: 'plain', name: 'Plain', hosts: [] };
const site = (taught: Partial<Site>): Site => ({
  origin: 'https://sis.example.org',
  adapter: '',
  ssidSelector: '',
  ssidLabel: '',
  places: [],
  ...taught,
});

let controller: AbortController;
let isRelieved = false;

/** Stands a sentry on a page. @returns how many signs it has told of so far */
function stand(html: string, signs = signsFor([PLAIN])): () => number {
  document.body.innerHTML = html;
  controller = new AbortController();
  let told = 0;
  standSentry({
    document,
    signs,
    signal: controller.signal,
    now: () => Date.now(),
    later: (callback, ms) => void setTimeout(callback, ms),
    isRelieved: () => isRelieved,
    onSign: () => {
      told += 1;
    },
  });
  return () => told;
}

const add = (html: string): void => document.body.insertAdjacentHTML('beforeend', html);
const aMoment = () => vi.advanceTimersByTimeAsync(100);

beforeEach(() => {
  isRelieved = false;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  controller?.abort();
  vi.useRealTimers();
});

describe('the first sign of a student', () => {
  it.each([
    ['a label', '<table><tr><td>State Student ID</td><td></td></tr></table>'],
    ['a label broken into elements', '<b>Statewide</b> <b>Student</b> <b>Identifier</b>'],
    ['label and number in one text', `<p>SSID: ${SSID}</p>`],
    ['a control that says it to screen readers alone', `<input aria-label="State Student ID" value="${SSID}">`],
  ])('is %s', (_, html) => expect(stand(html)()).toBe(1));

  it.each([
    ['a script', '<script>var ssid = 1;</script>'],
    ['a style sheet', '<style>.ssid {}</style>'],
    ['a choice in a list', '<select><option>State</option></select>'],
    ['a control with another label', '<input aria-label="Phone">'],
    ['a text of a whole page', `<p>${'All about the SSID. '.repeat(200)}</p>`],
    ['nothing of the kind', '<table><tr><td>Phone</td><td>5595550101</td></tr></table>'],
  ])('is not %s', async (_, html) => {
    const signs = stand(html);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(signs()).toBe(0);
  });

  it('is told once, whatever comes after', async () => {
    const signs = stand(`<p>SSID: ${SSID}</p>`);
    add('<p>SSID: 9900000002</p>');
    await aMoment();
    expect(signs()).toBe(1);
  });

  it.each([
    ['is added', () => add('<section><p><b>SSID</b></p></section>')],
    ['is written into a text that was there', () => document.querySelector('p')?.firstChild?.replaceWith('SSID')],
    [
      'comes by a change of characters',
      () => {
        const text = document.querySelector('p')?.firstChild;
        if (text instanceof Text) text.data = 'SSID';
      },
    ],
    ['is given to a control', () => document.querySelector('input')?.setAttribute('aria-label', 'SSID')],
    [
      'comes in a shadow root',
      () => {
        add('<div id="host"></div>');
        const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
        if (root) root.innerHTML = '<p>SSID</p>';
      },
    ],
    [
      'comes into a shadow root that was empty',
      async () => {
        add('<div id="host"></div>');
        const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
        await aMoment();
        if (root) root.innerHTML = '<p>SSID</p>';
      },
    ],
    [
      'comes with more changes than are looked at one by one',
      () => {
        for (let n = 0; n < 1_500; n += 1) add(`<i>${n}</i>`);
        add('<p>SSID</p>');
        for (let n = 0; n < 1_500; n += 1) add(`<i>${n}</i>`);
      },
    ],
  ])('is seen when it %s', async (_, change) => {
    const signs = stand('<p>Phone</p><input>');
    await aMoment();
    expect(signs()).toBe(0);
    await change();
    await aMoment();
    expect(signs()).toBe(1);
  });

  it('is what a user taught about the site, by its place or by its name', async () => {
    const taught = signsFor([PLAIN], site({ ssidSelector: '[data-field="num"]' }));
    expect(stand('<span data-field="num">9900000001</span>', taught)()).toBe(1);
    expect(stand('<b>Kennitala</b>', signsFor([PLAIN], site({ ssidLabel: 'Kennitala' })))()).toBe(1);
    const late = stand('<span>9900000001</span>', taught);
    document.querySelector('span')?.setAttribute('data-field', 'num');
    await aMoment();
    expect(late()).toBe(1);
  });

  it('is seen although a taught selector is none', () => {
    expect(stand('<p>SSID</p>', signsFor([PLAIN], site({ ssidSelector: '[[' })))()).toBe(1);
  });

  it('is an element that an adapter knows, wherever it comes to stand', async () => {
    const powerSchool = adapters.filter(({ id }) => id === 'powerschool');
    const signs = stand('<table><tr><td title="[x]State_StudentNumber">?</td></tr></table>', signsFor(powerSchool));
    expect(signs()).toBe(0);
    document.querySelector('tr')?.insertAdjacentHTML('beforeend', '<td>9900000001</td>');
    await aMoment();
    expect(signs()).toBe(1);
  });

  it('is a label in a title, and no name of a field in a database', async () => {
    const signs = stand('<table><tr><td title="[x]State_StudentNumber">?</td></tr></table>');
    expect(signs()).toBe(0);
    document.querySelector('td')?.setAttribute('title', 'Statewide Student ID');
    await aMoment();
    expect(signs()).toBe(1);
  });

  it('is not looked for once a reader is there', async () => {
    const signs = stand('<p>Phone</p>');
    isRelieved = true;
    add('<p>SSID</p>');
    await aMoment();
    isRelieved = false;
    add('<p>SSID</p>');
    await aMoment();
    expect(signs()).toBe(0);
  });
});

describe('what the reader finds', () => {
  it.each(
    adapters.flatMap(({ id, labels = [] }) =>
      [...labels, 'ssid', 'state id', 'calif. student number'].map((label) => [id, label] as const),
    ),
  )('has a sign in %s when it is called "%s"', (id, label) => {
    const chosen = site({ adapter: id });
    const url = new URL('https://sis.example.org/');
    for (const html of [
      `<p>Grade 5</p><p>${label}: ${SSID}</p>`,
      `<dl><dt>Grade</dt><dd>5</dd><dt>${label.toUpperCase()}</dt><dd>${SSID}</dd></dl>`,
    ]) {
      document.body.innerHTML = html;
      expect(findStudent(document, url, adapterFor(url, document, chosen), chosen)).toHaveProperty('ssid');
      expect(hasSign(document, url, chosen)).toBe(true);
    }
  });
});

// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Popup } from '@/components/popup/popup';
import type { PopupProps } from '@/components/popup/popup-props';
import { NOW } from '@/test/gallery/now';
import { POPUP_STATES } from '@/test/gallery/popup-states';
import { draw, ENGLISH_WORDS, SPANISH_WORDS } from './draw';

function props(name: string, more: Partial<PopupProps> = {}): PopupProps {
  const shown = POPUP_STATES[name];
  if (shown === undefined) throw new Error(`No state ${name}`);
  return {
    status: shown.status,
    siteByPolicy: shown.siteByPolicy,
    isLost: shown.isLost,
    isOtherCopy: shown.isOtherCopy,
    onAgain: vi.fn(),
    now: NOW,
    canLock: false,
    sets: [],
    onPutAway: vi.fn(),
    onShowPanel: vi.fn(),
    onEnableSite: async () => ({ kind: 'enabled' }),
    onTeachSsid: async () => ({ kind: 'pickOnPage' }),
    onUnlock: async () => ({ kind: 'wrong', nextTryAt: NOW + 4_000 }),
    onLock: vi.fn(),
    onSearch: async () => ({ kind: 'notAnSsid' }),
    onOpen: async () => ({ kind: 'opened' }),
    hasRosters: true,
    onOpenList: vi.fn(),
    myList: 0,
    onAddToList: async () => ({ kind: 'added' }),
    onOpenMyList: vi.fn(),
    onEmptyMyList: vi.fn(),
    onOpenPage: vi.fn(),
    onReloadTab: vi.fn(),
    hidden: undefined,
    onHide: vi.fn(),
    version: '0.1.0',
    shortcut: 'Alt+Shift+O',
    ...shown.answers,
    ...more,
  };
}

const popup = (name: string, more: Partial<PopupProps> = {}) => draw(<Popup {...props(name, more)} />);

describe('every state of the popup', () => {
  it.each(Object.keys(POPUP_STATES))('%s has its words in English and Spanish', async (name) => {
    for (const words of [ENGLISH_WORDS, SPANISH_WORDS]) {
      const { text } = await draw(<Popup {...props(name)} />, words);
      expect(text()).not.toMatch(/undefined|\$\w+\$|\uE000/);
    }
  });

  it.each([
    ['student', 'Show score reports'],
    ['unsure', 'Open panel'],
    ['not-set-up', 'Set up'],
    ['locked', 'Unlock'],
    ['not-enabled', 'Turn on for this site'],
  ])('%s has one main thing to do: %s', async (name, action) => {
    const { root } = await popup(name);
    expect([...root.querySelectorAll('button.primary')].map((it) => it.textContent)).toEqual([action]);
  });

  it('offers the search before the tab has said anything', async () => {
    const { root } = await popup('looking', { setUp: 'ready' });
    expect(root.querySelectorAll('.search input')).toHaveLength(1);
  });

  it.each(['portal', 'not-a-page', 'several', 'no-ssid', 'looking'])(
    '%s has nothing to press but what stays',
    async (name) => {
      const { root } = await popup(name);
      expect(root.querySelectorAll('button.primary')).toHaveLength(0);
    },
  );
});

describe('a tab', () => {
  it('says which student was found and why we think so', async () => {
    const { text } = await popup('student');
    expect(text()).toContain('Student found (SSID ends in 0001)');
    expect(text()).toContain('From “State Student ID” on this page');
  });

  it('of a site that is not enabled can be enabled, and then wants one reload', async () => {
    const onReloadTab = vi.fn();
    const { press, text } = await popup('not-enabled', { onReloadTab });
    await press('Turn on for this site');
    expect(text()).toContain('On for sis.sierravista.example');
    await press('Reload the page');
    expect(onReloadTab).toHaveBeenCalledOnce();
  });

  it('says so when the browser was not allowed', async () => {
    const { press, text } = await popup('not-enabled', { onEnableSite: async () => ({ kind: 'denied' }) });
    await press('Turn on for this site');
    expect(text()).toContain('nothing changed');
  });

  it('without a student can be shown where the SSID is', async () => {
    const { press, text } = await popup('no-student');
    await press('Point to the SSID');
    expect(text()).toContain('Click the SSID on the page.');
  });
});

describe('the lock', () => {
  it('says how long to wait after a wrong passphrase, and forgets what was typed', async () => {
    const { type, press, text, field } = await popup('locked');
    await type('Passphrase', 'wrong');
    await press('Unlock');
    expect(text()).toContain('Wrong passphrase. Try again in 4 seconds.');
    expect(field('Passphrase').value).toBe('');
  });

  it('can be closed with a click', async () => {
    const onLock = vi.fn();
    await (await popup('student', { canLock: true, onLock })).press('Lock now');
    expect(onLock).toHaveBeenCalledOnce();
  });
});

describe('the search by SSID', () => {
  it('says that an SSID has ten digits', async () => {
    const { type, press, text } = await popup('search-wrong');
    await type('Search by SSID', '99000');
    await press('Search');
    expect(text()).toContain('Enter all ten digits.');
  });

  it('lists what the service has, and takes it away when another number is typed', async () => {
    const { type, press, root } = await popup('search-found');
    await type('Search by SSID', '9900000001');
    await press('Search');
    expect(root.querySelectorAll('button.report')).toHaveLength(3);
    await type('Search by SSID', '99000000');
    expect(root.querySelectorAll('button.report')).toHaveLength(0);
  });

  it('asks with the credentials that were chosen, where there are several', async () => {
    const onSearch = vi.fn<PopupProps['onSearch']>(async () => ({ kind: 'notAnSsid' }));
    const { type, press, root } = await popup('search-with-sets', { onSearch });
    await type('Search by SSID', '9900000017');
    await press('Search');
    const select = root.querySelector('select');
    if (select === null) throw new Error('nothing to choose from');
    await act(() => {
      select.value = 'b';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await press('Search');
    expect(onSearch.mock.calls).toEqual([
      ['9900000017', 'a'],
      ['9900000017', 'b'],
    ]);
  });

  it('shows a message of the service word for word', async () => {
    const { type, press, root } = await popup('search-message');
    await type('Search by SSID', '9900000014');
    await press('Search');
    expect(root.querySelector('.said')?.textContent).toBe('You are not authorized to make this request');
  });

  it('is not there while nothing is set up or all is locked', async () => {
    for (const name of ['not-set-up', 'locked']) {
      expect((await popup(name)).text()).not.toContain('Search by SSID');
    }
  });
});

describe('a site that the panel was sent away from', () => {
  it('says so in place of the student, and brings it back with one button', async () => {
    const onHide = vi.fn<PopupProps['onHide']>(async () => {});
    const { press, text } = await popup('hidden', { onHide });
    expect(text()).not.toContain('Student found');
    await press('Show it again');
    expect(onHide).toHaveBeenLastCalledWith('site', false);
    const shown = await popup('student', { onHide });
    await shown.press("Don't show on this site");
    expect(onHide).toHaveBeenLastCalledWith('site', true);
  });
});

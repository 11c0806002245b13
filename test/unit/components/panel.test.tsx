// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Panel } from '@/components/panel/panel';
import type { PanelProps, PanelState } from '@/components/panel/panel-state';
import { type ClickGuard, createClickGuard } from '@/components/shared/trusted-click';
import { NOW } from '@/test/gallery/now';
import { PANEL_STATES, type PanelShown } from '@/test/gallery/panel-states';
import { draw, ENGLISH_WORDS, EVERY_CLICK, SPANISH_WORDS } from './draw';

function props(shown: PanelShown, more: Partial<PanelProps> = {}): PanelProps {
  return {
    collapsed: false,
    docked: false,
    now: NOW,
    guard: EVERY_CLICK,
    onCorner: vi.fn(),
    onStayAway: vi.fn(),
    onToggle: vi.fn(),
    onMinimize: vi.fn(),
    onPutAway: vi.fn(),
    onOpen: vi.fn(),
    onNewLinks: vi.fn(),
    onRetry: vi.fn(),
    onAnswer: vi.fn(),
    onShowSource: vi.fn(),
    onReload: vi.fn(),
    onOpenPage: vi.fn(),
    ...shown,
    ...more,
  };
}

function state(name: string): PanelShown {
  const shown = PANEL_STATES[name];
  if (shown === undefined) throw new Error(`No state ${name}`);
  return shown;
}

const reports = state('reports').state as Extract<PanelState, { kind: 'reports' }>;
const status = (root: HTMLElement) => root.querySelector('[role="status"]')?.textContent;

describe('every state of the panel', () => {
  it.each(Object.entries(PANEL_STATES))('%s has its words in English and Spanish', async (_, shown) => {
    for (const words of [ENGLISH_WORDS, SPANISH_WORDS]) {
      const { text, root } = await draw(<Panel {...props(shown)} />, words);
      expect(root.querySelector('h2')?.textContent).toBe('CAASPP Paperless Scores');
      expect(text()).not.toMatch(/undefined|\$\w+\$|\uE000/);
      if (!shown.collapsed) expect(text().length).toBeGreaterThan(60);
    }
  });

  it('has no empty cell in a table, and as many cells in a row as columns: nobody walks through blanks', async () => {
    const bare = reports.rows.map(({ grade: _, ...row }, index) =>
      index === 0 ? { ...row, note: 'Preliminary' } : row,
    );
    for (const shown of [...Object.values(PANEL_STATES), { state: { ...reports, rows: bare } }]) {
      const { root } = await draw(<Panel {...props(shown)} />);
      const columns = root.querySelectorAll('thead th').length;
      for (const row of root.querySelectorAll('tbody tr')) {
        const cells = [...row.querySelectorAll('th, td')].map((it) => it.textContent?.trim());
        expect(cells).toHaveLength(columns);
        expect(cells).not.toContain('');
      }
    }
  });

  it('never shows a whole SSID', async () => {
    for (const shown of Object.values(PANEL_STATES)) {
      expect((await draw(<Panel {...props(shown)} />)).text()).not.toMatch(/\d{10}/);
    }
  });
});

describe('the list of reports', () => {
  it('has a line for each test, year and grade, the newest year first', async () => {
    const { root } = await draw(<Panel {...props(state('reports'))} />);
    const lines = [...root.querySelectorAll('tbody tr')].map((it) =>
      [...it.querySelectorAll('th, td')].slice(0, 3).map((cell) => cell.textContent),
    );
    expect(lines).toEqual([
      ['California Science Test (CAST)', '2025-26', '5'],
      ['Smarter Balanced ELA and Mathematics', '2025-26', '5'],
      ['Smarter Balanced ELA and Mathematics', '2024-25', '4'],
    ]);
  });

  it('has the columns of the CAASPP Paperless Scores page that a row has something in', async () => {
    const columns = async (name: string) => {
      const { root } = await draw(<Panel {...props(state(name))} />);
      return [...root.querySelectorAll('thead th')].map((it) => it.textContent);
    };
    const info = 'Additional Info From CAASPP Paperless System';
    expect(await columns('reports')).toEqual(['Test', 'Year', 'Grade', 'Score report']);
    expect(await columns('reports-odd')).toEqual(['Test', 'Year', 'Grade', 'Score report', info]);
    expect(await columns('message-no-test-data')).toEqual(['Score report', info]);
  });

  it('has a button for each language that says what it opens, named in both languages', async () => {
    const { buttons } = await draw(<Panel {...props(state('reports'))} />);
    expect(buttons()).toContain('Smarter Balanced ELA and Mathematics, 2025-26, English, PDF (opens in a new tab)');
    expect(buttons()).toContain(
      'Smarter Balanced ELA and Mathematics, 2024-25, Español · Spanish, PDF (opens in a new tab)',
    );
  });

  it('says it in Spanish to those who read Spanish', async () => {
    const { buttons } = await draw(<Panel {...props(state('reports'))} />, SPANISH_WORDS);
    expect(buttons()).toContain('California Science Test (CAST), 2025-26, Español, PDF (se abre en otra pestaña)');
  });

  it('says in the reader’s language that none was stated', async () => {
    const reports = state('reports');
    if (reports.state.kind !== 'reports') throw new Error('no reports');
    const rows = reports.state.rows.map((row) => ({ ...row, languages: [{ english: '', own: '' }] }));
    const { text } = await draw(<Panel {...props({ ...reports, state: { ...reports.state, rows } })} />, SPANISH_WORDS);
    expect(text()).toContain('Idioma no indicado');
  });

  it('offers this year’s reports in English before all others, whichever language the first test has', async () => {
    const { root } = await draw(<Panel {...props(state('reports-many'))} />);
    const offered = [...root.querySelectorAll('.lot option')].map((it) => it.textContent ?? '');
    expect(offered[0]).toBe('Open 2025-26: English');
    expect(offered).toHaveLength(4);
  });

  it('shows a language that nobody knows as it came, and the note of the service', async () => {
    const { buttons, text } = await draw(<Panel {...props(state('reports-odd'))} />);
    expect(buttons()).toContain('CAFE, 2025-26, PAN, PDF (opens in a new tab)');
    expect(text()).toContain('Preliminary results');
  });

  it('tells apart several links of one language and format', async () => {
    const { buttons } = await draw(<Panel {...props(state('reports-odd'))} />);
    expect(buttons()).toContain('Smarter Balanced ELA and Mathematics, 2025-26, English 2, HTML (opens in a new tab)');
  });

  it('opens the report that was pressed; with one button this year’s in one language, or all that are listed', async () => {
    const onOpen = vi.fn();
    const { press, root } = await draw(<Panel {...props(state('reports'), { onOpen })} />);
    await press('Smarter Balanced ELA and Mathematics, 2025-26, English, PDF (opens in a new tab)');
    expect(onOpen).toHaveBeenLastCalledWith([reports.rows[0]?.id], true);
    await press('Open 2025-26: English');
    const opened = () => reports.rows.filter(({ id }) => onOpen.mock.lastCall?.[0].includes(id));
    expect(opened().map(({ test, year }) => [test, year])).toEqual([
      ['Smarter Balanced ELA and Mathematics', '2025-26'],
      ['California Science Test (CAST)', '2025-26'],
    ]);
    const which = root.querySelector('select');
    expect([...(which?.options ?? [])].map(({ value }) => value)).toEqual([
      ...['Open 2025-26: English', 'Open 2025-26: Español · Spanish', 'Open all 6'],
    ]);
    const choose = (value: string) =>
      act(async () => {
        if (which) which.value = value;
        which?.dispatchEvent(new Event('change', { bubbles: true }));
      });
    await choose('Open all 6');
    await press('Open all 6');
    expect(opened()).toHaveLength(6);
    await choose('Open 2025-26: English');
  });

  it('opens nothing for a click that a script of the page made', async () => {
    const onOpen = vi.fn();
    const { press } = await draw(
      <Panel {...props(state('reports'), { onOpen, guard: createClickGuard(() => 0, 0) })} />,
    );
    await press('Open 2025-26: English');
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('says from the first moment that its buttons can be pressed: else a browser hands on no press of a screen reader', async () => {
    const onOpen = vi.fn();
    const early: ClickGuard = { ...createClickGuard(), isMeant: () => false, leadsOn: () => true };
    const { root, press } = await draw(<Panel {...props(state('reports'), { onOpen, guard: early })} />);
    expect(root.querySelectorAll('[aria-disabled="true"], :disabled')).toHaveLength(0);
    await press('Open 2025-26: English');
    expect(onOpen).toHaveBeenCalledWith(expect.anything(), false);
  });

  it('asks for nothing for clicks that a script of the page made', async () => {
    const calls = { onRetry: vi.fn(), onNewLinks: vi.fn(), onToggle: vi.fn(), onAnswer: vi.fn() };
    const more = { ...calls, guard: createClickGuard() };
    await (await draw(<Panel {...props(state('ready'), more)} />)).press('Show score reports');
    await (await draw(<Panel {...props(state('reports'), more)} />)).press('here');
    await (await draw(<Panel {...props(state('unsure'), more)} />)).press('Yes, always here');
    await (await draw(<Panel {...props(state('ready'), more)} />)).press('Minimize');
    for (const call of Object.values(calls)) expect(call).not.toHaveBeenCalled();
  });

  it('can be filtered when there are many, in any spelling', async () => {
    const { root, button } = await draw(<Panel {...props(state('reports-many'))} />);
    const filter = root.querySelector<HTMLInputElement>('input[type="search"]');
    expect(filter?.getAttribute('aria-label')).toBe('Filter the list of reports');
    await act(async () => {
      if (filter) filter.value = 'elpac 2024 tieng viet';
      filter?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(root.querySelectorAll('tbody tr')).toHaveLength(1);
    expect(button('Open 2024-25: English')).toBeTruthy();
  });

  it('has no filter when there are few', async () => {
    const { root } = await draw(<Panel {...props(state('reports'))} />);
    expect(root.querySelector('input')).toBeNull();
  });
});

describe('the blue box', () => {
  it('says how long the links work, and asks for new ones at the word here', async () => {
    const onNewLinks = vi.fn();
    const { root, press } = await draw(<Panel {...props(state('reports'), { onNewLinks })} />);
    expect(root.querySelector('.links-box')?.textContent).toBe(
      'Links to score reports expire after 30 minutes. Time left: 27 minutes. To request new links, click here.',
    );
    await press('here');
    expect(onNewLinks).toHaveBeenCalledOnce();
  });

  it('asks once: while new links are on their way, here does nothing', async () => {
    const onNewLinks = vi.fn();
    const { press, text } = await draw(<Panel {...props(state('reports-renewing'), { onNewLinks })} />);
    await press('here');
    expect(onNewLinks).not.toHaveBeenCalled();
    expect(text()).toContain('Getting new links…');
  });

  it.each([
    ['asking', "Avila, Marisol: Getting this student's score reports from CAASPP…"],
    ['message-not-authorized', 'Avila, Marisol: You are not authorized to make this request'],
    ['message-nameless', 'SSID ends in 0003: Student does not have any test data'],
    ['problem-offline', 'Avila, Marisol: No internet connection'],
  ])('says whom it is about to those who do not see the panel: %s', async (name, said) => {
    const { root } = await draw(<Panel {...props(state(name))} />);
    expect([...root.querySelectorAll('[role="status"]')].at(-1)?.textContent).toBe(said);
  });

  it('counts down without a word to screen readers', async () => {
    const { root, again, text } = await draw(<Panel {...props(state('reports'))} />);
    const said = status(root);
    expect(said).toBe('Avila, Marisol: 6 score reports found (SSID ends in 0001)');
    await again(<Panel {...props(state('reports'), { now: NOW + 60_000 })} />);
    expect(text()).toContain('Time left: 26 minutes');
    expect(status(root)).toBe(said);
  });
});

describe('a message of the CAASPP system', () => {
  it.each([
    ['message-unknown-ssid', 'Student identification number not found', 'Compare this SSID with CALPADS'],
    ['message-no-test-data', 'Student does not have any test data', 'more than three years ago'],
    [
      'message-not-authorized',
      'You are not authorized to make this request',
      "Check the student's enrollment in CALPADS.",
    ],
    ['message-internal-error', 'Internal error occurred', 'Ask your CAASPP coordinator'],
    ['problem-wrong-key', 'Internal error occurred', 'Ask your CAASPP coordinator for the current key'],
    ['no-ssid', 'Student does not have a Statewide Student ID (SSID) assigned', 'Find the SSID in CALPADS'],
  ])('%s stands word for word in the last column, with what to do', async (name, said, hint) => {
    for (const words of [ENGLISH_WORDS, SPANISH_WORDS]) {
      const { root } = await draw(<Panel {...props(state(name))} />, words);
      const cells = [...root.querySelectorAll('tbody td')];
      expect(cells.at(-1)?.querySelector('.said')?.textContent).toBe(said);
      if (words === ENGLISH_WORDS) expect(cells.at(-1)?.textContent).toContain(hint);
    }
  });

  it('shows markup as text, and cuts what nobody would read', async () => {
    const text = `<img src=x onerror=alert(1)>${'a'.repeat(1_000_000)}`;
    const shown = { ...state('message-other').state, text } as PanelState;
    const { root } = await draw(<Panel {...props({ state: shown })} />);
    expect(root.querySelector('img')).toBeNull();
    expect(root.querySelector('.said')?.textContent).toMatch(/^<img src=x.{550,}…$/);
  });
});

describe('the bar', () => {
  it('shows nothing of the reports while it is closed', async () => {
    const { root, buttons } = await draw(<Panel {...props(state('reports'), { collapsed: true })} />);
    expect(root.querySelector('table')).toBeNull();
    expect(buttons()).toEqual(['More choices', 'Show score reports']);
    expect(status(root)).toBe('');
  });

  it('is where the focus goes when Esc closes the panel', async () => {
    const onMinimize = vi.fn();
    const onToggle = vi.fn();
    const { root, button } = await draw(<Panel {...props(state('reports'), { onMinimize, onToggle })} />);
    button('here').focus();
    await act(async () => {
      button('here').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect(onMinimize).toHaveBeenCalledOnce();
    // Only the button says what is remembered for the site.
    expect(onToggle).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(root.querySelector('.toggle'));
  });
});

describe('the keyboard', () => {
  it('is not thrown back to the start of the page when the button that was pressed goes', async () => {
    const { root, button, again } = await draw(<Panel {...props(state('ready'))} />);
    button('Show score reports').focus();
    await again(<Panel {...props(state('asking'))} />);
    expect(document.activeElement).toBe(root.querySelector('h2'));
  });

  it('stays where it is on the page when the panel changes by itself', async () => {
    const { again } = await draw(<Panel {...props(state('asking'))} />);
    const elsewhere = document.body.appendChild(document.createElement('button'));
    elsewhere.focus();
    await again(<Panel {...props(state('reports'))} />);
    expect(document.activeElement).toBe(elsewhere);
  });
});

describe('what stands in the way', () => {
  it('leads to the settings when nothing is set up, and to our own page when it is locked', async () => {
    const onOpenPage = vi.fn();
    await (await draw(<Panel {...props(state('problem-not-set-up'), { onOpenPage })} />)).press('Set up');
    expect(onOpenPage).toHaveBeenLastCalledWith('options');
    await (await draw(<Panel {...props(state('problem-locked'), { onOpenPage })} />)).press('Unlock');
    expect(onOpenPage).toHaveBeenLastCalledWith('unlock');
  });

  it('can be tried again where that may help, and not where it can not', async () => {
    const onRetry = vi.fn();
    await (await draw(<Panel {...props(state('problem-offline'), { onRetry })} />)).press('Try again');
    expect(onRetry).toHaveBeenCalledOnce();
    const { buttons } = await draw(<Panel {...props(state('problem-do-not-release'))} />);
    expect(buttons()).toEqual(['More choices', 'Minimize', 'Show on page']);
  });

  it('says how long the key worked when it was probably replaced', async () => {
    const { text } = await draw(<Panel {...props(state('problem-key-replaced'))} />);
    expect(text()).toContain('worked until Nov 23, 2026');
    expect(text()).toContain('probably replaced in TOMS');
  });

  it.each([
    ['reports-key-14-days', 'expires in 14 days.'],
    ['reports-key-1-day', 'expires in 1 day.'],
    ['reports-key-today', 'expires today.'],
    ['reports-key-ended', 'expired 2 days ago.'],
  ])('%s: says when the key ends, and goes on showing the reports', async (name, said) => {
    const { text, root } = await draw(<Panel {...props(state(name))} />);
    expect(text()).toContain(said);
    expect(root.querySelectorAll('button.report')).toHaveLength(6);
  });

  it('says why a click opened nothing when the student changed', async () => {
    const { text } = await draw(<Panel {...props(state('notice-student-changed'))} />);
    expect(text()).toContain('This page switched to another student, so no report was opened.');
  });
});

describe('a panel at a corner', () => {
  it('counts no press at once after it moved: a page can have it move under the pointer', async () => {
    const guard = { ...EVERY_CLICK, shown: vi.fn() };
    const { press } = await draw(<Panel {...props({ state: reports, docked: true, guard })} />);
    guard.shown.mockClear();
    await press('More choices');
    await press('Move to another corner');
    expect(guard.shown).toHaveBeenCalled();
  });

  it('goes around the corners from where it was last put, and says each time where it is now', async () => {
    const onCorner = vi.fn();
    const { press, root } = await draw(
      <Panel {...props({ state: reports, docked: true, collapsed: true, corner: 1, onCorner })} />,
    );
    const at = () => {
      const { top, start } = root.querySelector<HTMLElement>('.panel')?.dataset ?? {};
      return `${top === 'true' ? 'upper' : 'lower'} ${start === 'true' ? 'start' : 'end'}`;
    };
    expect(at()).toBe('lower start');
    await press('More choices');
    const seen: string[] = [];
    for (const _ of [1, 2, 3, 4]) {
      await press('Move to another corner');
      seen.push(at());
    }
    expect(seen).toEqual(['upper start', 'upper end', 'lower end', 'lower start']);
    expect(onCorner.mock.calls.flat()).toEqual([3, 2, 0, 1]);
  });

  it('can only be moved where it stands over the page', async () => {
    const { buttons } = await draw(<Panel {...props({ state: reports })} />);
    expect(buttons()).toContain('More choices');
    expect(buttons()).not.toContain('Move to another corner');
  });
});

describe('the menu of the panel', () => {
  it('sends it away from pages of this kind, or from all but those with test scores where these are known', async () => {
    const onStayAway = vi.fn();
    const { press } = await draw(<Panel {...props({ state: reports, hasScoresPages: true, onStayAway })} />);
    await press('More choices');
    await press("Don't show on this page");
    await press('Show on test score pages only');
    expect(onStayAway.mock.calls).toEqual([['page'], ['otherPages']]);
    const other = await draw(<Panel {...props({ state: reports })} />);
    await other.press('More choices');
    expect(other.buttons()).not.toContain('Show on test score pages only');
  });

  it('puts the student on the list of its reader, where lists may be worked on, and says what came of it', async () => {
    const onAddToList = vi.fn();
    const { press, buttons } = await draw(<Panel {...props({ state: reports, onAddToList })} />);
    await press('More choices');
    await press('Add to my list');
    expect(onAddToList).toHaveBeenCalledOnce();
    expect(buttons()).not.toContain('Add to my list');
    const { root } = await draw(<Panel {...props(state('notice-other-key'))} />);
    expect(root.textContent).toContain('students from sis.example.org');
    expect(status(root)).toContain('students from sis.example.org');
    const other = await draw(<Panel {...props({ state: reports })} />);
    await other.press('More choices');
    expect(other.buttons()).not.toContain('Add to my list');
  });

  it('does nothing for a click that a script of the page made', async () => {
    const { press, buttons } = await draw(<Panel {...props({ state: reports, guard: createClickGuard() })} />);
    await press('More choices');
    expect(buttons()).not.toContain("Don't show on this page");
  });

  it('goes with Esc before the panel does', async () => {
    const onMinimize = vi.fn();
    const { press, buttons, root } = await draw(<Panel {...props({ state: reports, onMinimize })} />);
    const pressEscape = () =>
      act(async () => {
        const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
        root.querySelector('.panel')?.dispatchEvent(key);
      });
    await press('More choices');
    await pressEscape();
    expect(buttons()).not.toContain("Don't show on this page");
    expect(onMinimize).not.toHaveBeenCalled();
    await pressEscape();
    expect(onMinimize).toHaveBeenCalledOnce();
  });
});

describe('how the student was found', () => {
  it.each([
    ['State Student ID', 'State Student ID'],
    ['SSID:', 'SSID'],
    ['State Id: ', 'State Id'],
    ['statewide student id (ssid)', 'Statewide student ID (SSID)'],
    ['número de estudiante', 'Número de estudiante'],
  ])('is said in the words of the page, as one reads them out: %s', async (label, said) => {
    const { text } = await draw(
      <Panel
        {...props({ state: { ...reports, student: { ...reports.student, why: { ...reports.student.why, label } } } })}
      />,
    );
    expect(text()).toContain(`From “${said}” on this page`);
  });
});

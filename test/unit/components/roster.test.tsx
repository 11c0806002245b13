// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { RosterPage } from '@/components/roster/roster-page';
import type { RosterName } from '@/test/gallery/roster-names';
import { ROSTER_STATES } from '@/test/gallery/roster-states';
import { draw } from './draw';

const acts = () => ({
  ...{ onReadPage: vi.fn(), onText: vi.fn(), onFile: vi.fn(), onColumn: vi.fn(), onRestoreZeros: vi.fn() },
  ...{ onIncludeHidden: vi.fn(), onSheet: vi.fn(), onCut: vi.fn(), onBegin: vi.fn(), onStartOver: vi.fn() },
  ...{ onQueue: vi.fn(), onRemedy: vi.fn(), onExportMissing: vi.fn(), onPrint: vi.fn(), onSave: vi.fn() },
  ...{ onFiles: vi.fn(), onViewer: vi.fn(), onPrintAgain: vi.fn() },
});
const page = (name: RosterName, calls = acts()) => (
  <RosterPage model={ROSTER_STATES[name]} viewerInObject={false} {...calls} />
);

test('what comes of printing is spoken: the sentence comes into a region that was there before', async () => {
  const { root, again } = await draw(page('finished'));
  const regions = [...root.querySelectorAll('[role="status"]')];
  for (const name of ['files-working', 'files-building', 'files-shown'] as const) await again(page(name));
  const spoken = [...root.querySelectorAll('[role="status"]')].filter((it) => it.textContent?.includes('8 reports'));
  expect(spoken).toHaveLength(1);
  expect(regions).toContain(spoken[0]);
});

test.each([
  ['locked', 'Locked'],
  ['offline', 'No internet connection'],
  ['files-disk-full', 'The disk is full'],
  ['files-no-viewer', "This browser doesn't open PDFs"],
  ['files-another-student', 'Stopped'],
] as const)('what holds a list up, or ends it, is spoken when it comes: %s', async (name, says) => {
  const { root } = await draw(page(name));
  expect([...root.querySelectorAll('[role="alert"]')].map((it) => it.textContent)).toEqual([
    expect.stringContaining(says),
  ]);
});

test('where no report came each is named with its reason, and can be tried again', async () => {
  const calls = acts();
  const { text, press } = await draw(page('files-nothing', calls));
  expect(text()).toContain('The reasons are below');
  expect(text()).toContain('Baker, Bao: Smarter Balanced ELA and Mathematics 2025-26 (English) has a password');
  await press('Try the 2 that failed again');
  expect(calls.onFiles).toHaveBeenCalledWith('tryFailed');
});

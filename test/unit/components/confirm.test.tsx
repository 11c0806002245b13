// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { ConfirmPage } from '@/components/confirm/confirm-page';
import { CONFIRM_STATES } from '@/test/gallery/confirm-states';
import { draw } from './draw';

it('opens nothing by a press that comes right after the page did, and says so: a browser hands it on', async () => {
  const state = CONFIRM_STATES.one ?? { kind: 'ended' };
  const calls = { onOpen: vi.fn(), onClose: vi.fn(), onRemedy: vi.fn() };
  const { root, press, text } = await draw(<ConfirmPage state={state} lot={50} {...calls} />);
  expect(root.querySelectorAll('[aria-disabled="true"], :disabled')).toHaveLength(0);
  await press('Open report');
  expect(calls.onOpen).not.toHaveBeenCalled();
  expect(text()).toContain('Click Open report again');
});

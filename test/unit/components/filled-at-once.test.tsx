// @vitest-environment jsdom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { Options } from '@/components/options/options';
import type { OptionsProps } from '@/components/options/options-props';
import { WordsContext } from '@/components/shared/words-context';
import { optionsProps } from '@/test/gallery/options-shown';
import { OPTIONS_STATES } from '@/test/gallery/options-states';
import { draw, ENGLISH_WORDS } from './draw';

function credentials(answers: Partial<OptionsProps> = {}): OptionsProps {
  const state = OPTIONS_STATES.credentials;
  if (state === undefined) throw new Error('No such state.');
  return { ...optionsProps({ ...state, answers }), Sample: () => null };
}

/** Puts values into fields one right after the other, as a password manager does: nothing is drawn in between. */
function fillAtOnce(fields: readonly (readonly [HTMLInputElement, string])[]): void {
  for (const [field, value] of fields) {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

describe('a form of credentials', () => {
  it.each([
    ['Edit', 'Save'],
    ['New key', 'Save and test'],
  ])('keeps what is put into several of its fields at once (%s)', async (way, save) => {
    const onSaveSet = vi.fn<OptionsProps['onSaveSet']>(async () => ({ kind: 'saved', id: 'a' }));
    const { press, field, buttons } = await draw(<Options {...credentials({ onSaveSet })} />);
    await press(buttons().find((name) => name.startsWith(way)) ?? way);
    fillAtOnce([
      [field('User name'), 'sim-filled'],
      [field('Secret key'), 'SimulatedSecretFilled'],
      [field('Expires on (optional)'), '2027-11-24'],
    ]);
    await vi.waitFor(() => expect(field('Secret key').value).toBe('SimulatedSecretFilled'));
    await Promise.resolve();
    await press(save);
    expect(onSaveSet).toHaveBeenCalledWith(
      expect.objectContaining({ account: 'sim-filled', secret: 'SimulatedSecretFilled', expiresOn: '2027-11-24' }),
    );
  });

  it('has the focus in its first field as soon as it is drawn, and takes it from no field later', async () => {
    document.body.replaceChildren();
    const root = document.body.appendChild(document.createElement('div'));
    render(
      <WordsContext.Provider value={ENGLISH_WORDS}>
        <Options {...credentials()} />
      </WordsContext.Provider>,
      root,
    );
    const edit = [...root.querySelectorAll('button')].find((it) => it.getAttribute('aria-label')?.startsWith('Edit'));
    edit?.click();
    // Preact draws at the end of the task.
    await Promise.resolve();
    const fields = [...root.querySelectorAll('form input')] as HTMLInputElement[];
    expect(fields.length).toBeGreaterThan(3);
    expect(document.activeElement).toBe(fields[0]);
    fields[1]?.focus();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(document.activeElement).toBe(fields[1]);
  });
});

// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { Field } from '@/components/shared/fields';
import { WordsContext } from '@/components/shared/words-context';
import { ENGLISH_WORDS } from './draw';

test('a field that comes later, on a page that is drawn again and again, has an id of its own', async () => {
  const root = document.body.appendChild(document.createElement('main'));
  const show = (labels: readonly string[]) =>
    act(() =>
      render(
        <WordsContext.Provider value={ENGLISH_WORDS}>
          {labels.map((label) => (
            <Field key={label} label={label} value="" onValue={() => {}} />
          ))}
        </WordsContext.Provider>,
        root,
      ),
    );
  for (const labels of [['one'], ['one'], ['one'], ['one', 'two'], ['one', 'two', 'three']]) await show(labels);
  const ids = [...root.querySelectorAll('input')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
  for (const label of root.querySelectorAll('label')) expect(label.control).not.toBeNull();
});

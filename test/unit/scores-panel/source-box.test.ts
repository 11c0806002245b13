// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { boxOf } from '@/entrypoints/scores-panel.content/source-box';

it('is nowhere once the page took the number out', () => {
  document.body.innerHTML = '<p>9900000001</p>';
  const number = document.querySelector('p')?.firstChild;
  number?.remove();
  expect(number && boxOf(number)).toBeUndefined();
});

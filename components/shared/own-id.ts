import { useState } from 'preact/hooks';

let last = 0;

/**
 * An id that no other element of this page has, for what a label or a hint belongs to. Not Preact's `useId`: it counts for
 * each root, and forgets where it was when a page is drawn for the third time (Preact 11).
 */
export function useOwnId(): string {
  const [id] = useState(() => {
    last += 1;
    return `own-${last}`;
  });
  return id;
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortedBy } from '@/utils/roster/sorted-by';

test('sorts as people look for names, whatever stands in them', () => {
  const names = ['bui, Minh', 'Ávila, Ana', 'Avila, Zoe', 'Student 10', 'Student 9', "O'Neil, Al", 'Oakes, Al', ''];
  expect(sortedBy(names, (name) => name)).toEqual([
    ...['', 'Ávila, Ana', 'Avila, Zoe', 'bui, Minh', 'Oakes, Al', "O'Neil, Al", 'Student 9', 'Student 10'].sort(
      new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' }).compare,
    ),
  ]);
});

test('comes to the same as the collator, for all texts', () => {
  const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
  const text = fc.string({ unit: fc.constantFrom(..."abzABZ ,-'é19"), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
      expect(sortedBy(texts, (one) => one)).toEqual([...texts].sort(collator.compare));
    }),
  );
});

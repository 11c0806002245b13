import type { Sight } from './field-content';

/** What is read of a thing once in each reading: the page stands still in it, and each reading has a sight of its own. */
export function once<Of extends object, Read>(read: (of: Of, sight: Sight) => Read): (of: Of, sight: Sight) => Read {
  const readings = new WeakMap<Sight, Map<Of, Read>>();
  return (of, sight) => {
    const known = readings.get(sight) ?? new Map<Of, Read>();
    readings.set(sight, known);
    if (!known.has(of)) known.set(of, read(of, sight));
    return known.get(of) as Read;
  };
}

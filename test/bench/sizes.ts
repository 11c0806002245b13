import { gzippedSizes } from '../setup/sizes.ts';
import type { Measured } from './measure.ts';

/** What the scripts of the shipped build weigh. */
export function measureSizes(): Measured[] {
  return gzippedSizes().map(({ name, bytes, budget }) => ({
    name: `weight of ${name}`,
    measured: bytes,
    budget,
    unit: 'bytes',
    from: 'gzip -9',
  }));
}

import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipTarget } from '@/entrypoints/roster/zip-target';

async function zipOf(files: readonly (readonly [name: string, content: Blob])[]) {
  const zips: Blob[] = [];
  const target = zipTarget((zip) => zips.push(zip));
  await target.writeTable(() => 'Row,File\n');
  for (const [name, content] of files) expect(await target.write(name, content)).toBeUndefined();
  await target.close();
  expect(zips).toHaveLength(1);
  return unzipSync(new Uint8Array(await (zips[0] ?? new Blob()).arrayBuffer()));
}

const fileOf = (index: number, bytes: number): Blob => new Blob([new Uint8Array(bytes).fill(index + 1)]);

test('a zip holds each file whole and under its name, small, large and empty ones, and the table last', async () => {
  const sizes = [3, 9 * 1024 ** 2, 0, 4 * 1024 ** 2, ...Array.from({ length: 150 }, (_, at) => at)];
  const files = sizes.map((size, at) => [`${at}.pdf`, fileOf(at, size)] as const);
  const inside = await zipOf(files);
  expect(Object.keys(inside)).toEqual([...files.map(([name]) => name), 'paperless-scores.csv']);
  for (const [at, [name, content]] of files.entries()) {
    expect(inside[name]?.length).toBe(content.size);
    expect(inside[name]?.every((byte) => byte === (at + 1) % 256)).toBe(true);
  }
});

test('what can’t be read is said, and leaves the zip as it was', async () => {
  const zips: Blob[] = [];
  const target = zipTarget((zip) => zips.push(zip));
  const lost = new Blob(['x']);
  lost.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
  expect(await target.write('lost.pdf', lost)).toBe('diskFull');
  await target.write('there.pdf', new Blob(['there']));
  await target.close();
  expect(Object.keys(unzipSync(new Uint8Array(await (zips[0] ?? new Blob()).arrayBuffer())))).toEqual([
    'there.pdf',
    'paperless-scores.csv',
  ]);
});

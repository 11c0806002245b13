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

test.each([
  ['files', { bytes: 1_000, files: 2 }],
  ['bytes', { bytes: 10, files: 1_000 }],
] as const)(
  'beyond what a zip may hold of %s another one begins, each whole and with the table so far',
  async (_, most) => {
    const zips: (readonly [part: number, zip: Blob])[] = [];
    const target = zipTarget((zip, part) => zips.push([part, zip]), most);
    const written: string[] = [];
    for (const name of ['1.pdf', '2.pdf', '3.pdf', '4.pdf', '5.pdf']) {
      await target.write(name, fileOf(0, 5));
      written.push(name);
      const soFar = written.join();
      await target.writeTable(() => soFar);
    }
    await target.close();
    const inside = await Promise.all(zips.map(async ([, zip]) => unzipSync(new Uint8Array(await zip.arrayBuffer()))));
    expect(zips.map(([part]) => part)).toEqual([1, 2, 3]);
    expect(inside.map((files) => Object.keys(files).filter((name) => name.endsWith('.pdf')))).toEqual([
      ['1.pdf', '2.pdf'],
      ['3.pdf', '4.pdf'],
      ['5.pdf'],
    ]);
    expect(inside.map((files) => new TextDecoder().decode(files['paperless-scores.csv']))).toEqual([
      '1.pdf,2.pdf',
      '1.pdf,2.pdf,3.pdf,4.pdf',
      '1.pdf,2.pdf,3.pdf,4.pdf,5.pdf',
    ]);
  },
);

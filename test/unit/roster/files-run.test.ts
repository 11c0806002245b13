import { describe, expect, test } from 'vitest';
import { type FilesDeps, type FilesRules, runFiles } from '@/entrypoints/roster/files-run';
import type { FileProblem } from '@/utils/links/report-file';
import type { ReportRow } from '@/utils/links/report-row';
import type { FileJob, FilesModel } from '@/utils/roster/files/files-model';
import type { Added } from '@/utils/roster/files/report-book';
import { Ssid } from '@/utils/ssid';

const ROW: ReportRow = {
  ...{ id: 'one', type: 'CAASPP', test: 'Smarter Balanced ELA and Mathematics', year: '2025-26' },
  ...{ languages: [{ code: 'en', english: 'English', own: 'English' }], format: 'PDF', expiresAt: 0 },
};

function job(index: number): FileJob {
  const ssid = Ssid.parse(String(9_900_000_001 + index));
  if (ssid === undefined) throw new Error('no SSID');
  return { entry: { row: index + 1, ssid, name: `Student ${index}`, localId: '' }, report: { ...ROW, id: `${index}` } };
}

const JOBS = [0, 1, 2, 3, 4].map(job);
const PDF = new Blob(['%PDF-'], { type: 'application/pdf' });

interface Over extends Partial<FilesDeps> {
  readonly rules?: Partial<FilesRules>;
  readonly add?: (index: number) => Added;
  /** Bytes that a file of so many reports has. */
  readonly weighs?: (reports: number) => number;
}

/** Runs to the point where nothing goes on by itself. */
async function run({ rules, ...over }: Over = {}) {
  const models: FilesModel[] = [];
  const built: string[] = [];
  const taken: number[] = [];
  const files = runFiles(
    JOBS,
    { sheetTrue: true, separators: false, printsItself: false, mostPages: 1_000, goesOn: false, ...rules },
    {
      now: () => 0,
      later: () => () => {},
      book: {
        add: async (index) => over.add?.(index) ?? { kind: 'added', pages: 3 },
        build: async (steps) => {
          built.push(steps.map((step) => (step.kind === 'blank' ? '-' : step.index)).join(''));
          const reports = steps.filter(({ kind }) => kind === 'report').length;
          return new Uint8Array(over.weighs?.(reports) ?? 5);
        },
        drop: () => {},
      },
      link: async ({ entry, report }) => ({
        kind: 'report',
        row: report,
        url: '',
        lastFour: entry.ssid.lastFour,
        hosts: [],
      }),
      fetchFile: async () => ({ kind: 'pdf', blob: PDF }),
      take: async (_, jobs) => {
        taken.push(jobs.length);
        return 'blob:';
      },
      titleOf: () => [],
      changed: (model) => models.push(model),
      ...over,
    },
  );
  for (let turns = 0; turns < 50; turns += 1) await new Promise((resolve) => setTimeout(resolve));
  return { files, built, taken, last: () => models.at(-1) };
}

describe('the files of a class', () => {
  test('are put together in the order of the list, each on a new sheet', async () => {
    const { built, last } = await run();
    expect(built).toEqual(['0-1-2-3-4-']);
    expect(last()).toMatchObject({ kind: 'shown', reports: 5, pages: 20, hasMore: false });
  });

  test('are cut where they become too many pages, and the next part waits for its turn', async () => {
    const { built, files, last } = await run({ rules: { mostPages: 15 } });
    expect(built).toEqual(['0-1-']);
    expect(last()).toMatchObject({ kind: 'shown', hasMore: true });
    files.tell('next');
    for (let turns = 0; turns < 50; turns += 1) await new Promise((resolve) => setTimeout(resolve));
    expect(built).toEqual(['0-1-', '2-3-']);
  });

  test('are cut where they become too large, and all of the parts are saved one after the other', async () => {
    // Two reports of five bytes are ten; put together they are a little more.
    const { built, taken, last } = await run({
      rules: { goesOn: true, mostBytes: 20 },
      weighs: (reports) => reports * 5 + 3,
    });
    expect(taken).toEqual([3, 2]);
    expect(built.at(-1)).toBe('3-4-');
    expect(last()).toMatchObject({ kind: 'saved', reports: 5 });
  });

  test('are one to a part where each by itself is larger than it may be', async () => {
    const { taken, last } = await run({ rules: { goesOn: true, mostBytes: 2 }, weighs: (reports) => reports * 5 });
    expect(taken).toEqual([1, 1, 1, 1, 1]);
    expect(last()).toMatchObject({ kind: 'saved', reports: 5 });
  });

  test.each<FileProblem>([
    { code: 'unknownFile' },
    { code: 'tooLarge' },
    { code: 'missing' },
    { code: 'slow', host: '' },
  ])('go on without one that can not be had: $code', async (problem) => {
    const { built, last } = await run({
      link: async ({ entry, report }) => ({
        kind: 'report',
        row: report,
        url: report.id,
        lastFour: entry.ssid.lastFour,
        hosts: [],
      }),
      fetchFile: async (url) => (url === '2' ? { kind: 'failed', problem } : { kind: 'pdf', blob: PDF }),
    });
    expect(built).toEqual(['0-1-3-4-']);
    expect(last()).toMatchObject({ kind: 'shown', reports: 4, failed: [{ job: JOBS[2], why: problem.code }] });
  });

  test.each<Added>([{ kind: 'broken' }, { kind: 'encrypted' }])('go on without one that is $kind', async (added) => {
    const { last } = await run({ add: (index) => (index === 0 ? added : { kind: 'added', pages: 2 }) });
    expect(last()).toMatchObject({ kind: 'shown', reports: 4, failed: [{ why: added.kind }] });
  });

  test('are each named with its reason when none of them comes', async () => {
    const { built, last } = await run({ add: () => ({ kind: 'encrypted' }) });
    expect(built).toEqual([]);
    expect(last()).toEqual({ kind: 'nothing', failed: JOBS.map((job) => ({ job, why: 'encrypted' })) });
  });

  test('are said to be saved as far as they came, when none comes for the last part', async () => {
    const { taken, last } = await run({
      rules: { goesOn: true, mostBytes: 20 },
      weighs: (reports) => reports * 5 + 3,
      add: (index) => (index < 3 ? { kind: 'added', pages: 2 } : { kind: 'broken' }),
    });
    expect(taken).toEqual([3]);
    expect(last()).toMatchObject({ kind: 'saved', reports: 3, failed: [{ job: JOBS[3] }, { job: JOBS[4] }] });
  });

  test('are none at all when the text of one is of another student', async () => {
    const { built, taken, last } = await run({
      add: (index) => (index === 3 ? { kind: 'anotherStudent' } : { kind: 'added', pages: 2 }),
    });
    expect(last()).toEqual({ kind: 'anotherStudent', job: JOBS[3] });
    expect([built, taken]).toEqual([[], []]);
  });

  test('are none at all when the background answers for another student', async () => {
    const { built, last } = await run({
      link: async ({ report }) => ({ kind: 'report', row: report, url: '', lastFour: '0099', hosts: [] }),
    });
    expect(last()).toMatchObject({ kind: 'anotherStudent' });
    expect(built).toEqual([]);
  });

  test('wait with one word when the key is locked on the way', async () => {
    let asks = 0;
    const { last } = await run({
      link: async () => {
        asks += 1;
        return { kind: 'problem', problem: { code: 'locked' } };
      },
    });
    expect(last()).toMatchObject({
      kind: 'working',
      queue: { kind: 'paused', problem: { code: 'locked' } },
      failed: [],
    });
    expect(asks).toBe(4);
  });
});

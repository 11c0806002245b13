import { describe, expect, test } from 'vitest';
import { runSaving } from '@/entrypoints/roster/save-run';
import type { ReportRow } from '@/utils/links/report-row';
import type { FileTarget, TargetFault } from '@/utils/roster/files/file-target';
import type { FileJob, FilesModel } from '@/utils/roster/files/files-model';
import { Ssid } from '@/utils/ssid';

const ROW: ReportRow = {
  ...{ id: 'one', type: 'CAASPP', test: 'Smarter Balanced ELA and Mathematics', year: '2025-26' },
  ...{ languages: [{ code: 'en', english: 'English', own: 'English' }], format: 'PDF', expiresAt: 0 },
};

function job(index: number): FileJob {
  const ssid = Ssid.parse(String(9_900_000_001 + index));
  if (ssid === undefined) throw new Error('no SSID');
  const entry = { row: index + 1, ssid, name: `Student ${index}`, localId: `${300_001 + index}` };
  return { entry, report: { ...ROW, id: `${index}` } };
}

const JOBS = [0, 1, 2, 3].map(job);

/** A folder, with room for so many files. */
function folder(room = Number.POSITIVE_INFINITY) {
  const files = new Map<string, string>();
  const state = { room };
  const write = async (name: string, text: string): Promise<TargetFault | undefined> => {
    if (!files.has(name) && files.size >= state.room) return 'diskFull';
    files.set(name, text);
    return undefined;
  };
  const target: FileTarget = {
    names: async () => [...files.keys()],
    sizeOf: async (name) => files.get(name)?.length,
    table: async () => files.get('paperless-scores.csv') ?? '',
    write: async (name, content) => write(name, await content.text()),
    writeTable: (csv) => write('paperless-scores.csv', csv),
    close: async () => undefined,
  };
  return { files, state, target };
}

const settled = async () => {
  for (let turns = 0; turns < 60; turns += 1) await new Promise((resolve) => setTimeout(resolve));
};

async function save(target: FileTarget, asked: string[] = []) {
  const models: FilesModel[] = [];
  const run = runSaving(
    JOBS,
    [],
    { pattern: '{localId}', passwordFor: () => undefined },
    {
      now: () => 0,
      later: () => () => {},
      book: { add: async () => ({ kind: 'added', pages: 2 }), protect: async () => undefined, drop: () => {} },
      link: async ({ entry, report }) => {
        asked.push(entry.name);
        return { kind: 'report', row: report, url: entry.name, lastFour: entry.ssid.lastFour, hosts: [] };
      },
      fetchFile: async (url) => ({ kind: 'pdf', blob: new Blob([`%PDF- of ${url}`]) }),
      target,
      written: async () => {},
      words: (outcome) => outcome,
      changed: (model) => models.push(model),
    },
  );
  await settled();
  return { run, last: () => models.at(-1) };
}

describe('files of their own', () => {
  test('stand under the name of the student whose they are, with a table that says so', async () => {
    const { files, target } = folder();
    const { last } = await save(target);
    expect(last()).toMatchObject({ kind: 'saved', reports: 4, skipped: 0 });
    for (const [index, { entry }] of JOBS.entries()) {
      expect(files.get(`${entry.localId}.pdf`)).toBe(`%PDF- of Student ${index}`);
    }
    expect(files.get('paperless-scores.csv')?.split('\r\n')).toHaveLength(6);
  });

  test('wait while the disk is full, and go on once there is room', async () => {
    const { files, state, target } = folder(3);
    const { run, last } = await save(target);
    expect(last()).toMatchObject({ kind: 'working', queue: { kind: 'paused', problem: { code: 'diskFull' } } });
    state.room = Number.POSITIVE_INFINITY;
    run.tell('resume');
    await settled();
    expect(last()).toMatchObject({ kind: 'saved', reports: 4 });
    expect([...files.keys()].filter((name) => name.endsWith('.pdf'))).toHaveLength(4);
  });

  test('are not asked for again where the folder has them, by its table and with the right size', async () => {
    const { files, target } = folder();
    await save(target);
    files.set('300002.pdf', 'cut off');
    files.delete('300003.pdf');
    const asked: string[] = [];
    const { last } = await save(target, asked);
    expect(asked.sort()).toEqual(['Student 1', 'Student 2']);
    expect(last()).toMatchObject({ kind: 'saved', reports: 4, skipped: 2 });
  });

  test('never take the place of a file that is there', async () => {
    const { files, target } = folder();
    files.set('300001.pdf', 'something else');
    await save(target);
    expect(files.get('300001.pdf')).toBe('something else');
    expect(files.get('300001 (2).pdf')).toBe('%PDF- of Student 0');
  });
});

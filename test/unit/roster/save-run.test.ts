import { describe, expect, test } from 'vitest';
import { runSaving, type SaveDeps, type SaveRules } from '@/entrypoints/roster/save-run';
import type { ReportRow } from '@/utils/links/report-row';
import type { FileTarget } from '@/utils/roster/files/file-target';
import type { FileJob, FilesModel } from '@/utils/roster/files/files-model';
import { tableOfText } from '@/utils/roster/list/read-text';
import { Ssid } from '@/utils/ssid';
import { createTurns } from '@/utils/storage/session-store';
import { folder } from './folder';

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

const settled = async () => {
  for (let turns = 0; turns < 60; turns += 1) await new Promise((resolve) => setTimeout(resolve));
};

interface Over {
  readonly jobs?: readonly FileJob[];
  readonly rules?: Partial<SaveRules>;
  readonly deps?: Partial<SaveDeps>;
}

async function save(target: FileTarget, asked: string[] = [], { jobs = JOBS, rules = {}, deps = {} }: Over = {}) {
  const models: FilesModel[] = [];
  const begun: string[][] = [];
  const run = runSaving(
    jobs,
    [],
    { pattern: '{localId}', protection: 'none', passwordFor: () => undefined, ...rules },
    {
      now: () => 0,
      later: () => () => {},
      book: {
        add: async () => ({ kind: 'added', pages: 2 }),
        protect: async (_, password) => new TextEncoder().encode(`%PDF- shut by ${password}`),
        opens: async (bytes, password) => new TextDecoder().decode(bytes).endsWith(` ${password}`),
        drop: () => {},
      },
      link: async ({ entry, report }) => {
        asked.push(entry.name);
        return { kind: 'report', row: report, url: entry.name, lastFour: entry.ssid.lastFour, hosts: [] };
      },
      fetchFile: async (url) => ({ kind: 'pdf', blob: new Blob([`%PDF- of ${url}`]) }),
      target,
      checkOf: async (ssid) => `check of ${ssid.reveal()}`,
      begins: (files) => begun.push(files.map(({ file }) => file)),
      writes: async () => () => {},
      words: (outcome) => outcome,
      changed: (model) => models.push(model),
      ...deps,
    },
  );
  await settled();
  return { run, begun, last: () => models.at(-1) };
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

  test('are those of two students, though nothing but their numbers is known and these end alike', async () => {
    const alike = ['9900000001', '9900010001'].map((digits, index): FileJob => {
      const ssid = Ssid.parse(digits);
      if (ssid === undefined) throw new Error('no SSID');
      return { entry: { row: index + 1, ssid, name: '', localId: '' }, report: ROW };
    });
    const { files, target } = folder();
    await save(target, [], { jobs: alike.slice(0, 1) });
    const asked: string[] = [];
    const { last } = await save(target, asked, { jobs: alike.slice(1) });
    expect(asked).toHaveLength(1);
    expect(last()).toMatchObject({ kind: 'saved', reports: 1, skipped: 0 });
    expect([...files.keys()].filter((name) => name.endsWith('.pdf'))).toHaveLength(2);
  });

  test('that are called alike are both saved, and neither is taken for the other', async () => {
    const twice = ['one', 'two'].map((id): FileJob => ({ ...job(0), report: { ...ROW, id } }));
    const { target } = folder();
    await save(target, [], { jobs: twice });
    const { last } = await save(target, [], { jobs: twice });
    expect(last()).toMatchObject({ kind: 'saved', reports: 2, skipped: 0 });
  });

  test('of two lists that are saved into one folder at the same time stay apart, and each is named with its own student', async () => {
    const { files, target } = folder();
    const turns = createTurns();
    const classes = [JOBS.slice(0, 2), JOBS.slice(2)].map((jobs) =>
      // Nothing but the row tells the files apart, and both lists have a first one.
      jobs.map(({ entry, report }, index): FileJob => ({ entry: { ...entry, row: index + 1 }, report })),
    );
    const deps: Over['deps'] = { alone: (task) => turns('', task) };
    const runs = await Promise.all(
      classes.map((jobs) => save(target, [], { jobs, rules: { pattern: '{row}' }, deps })),
    );
    for (const { last } of runs) expect(last()).toMatchObject({ kind: 'saved', reports: 2 });
    const heads = ['row', 'name', 'local ID', 'last four digits', 'school year', 'test', 'grade', 'language', 'file'];
    const [, ...lines] = tableOfText((files.get('paperless-scores.csv') ?? '').trim());
    expect(lines.map((line) => line[heads.indexOf('name')]).sort()).toEqual(JOBS.map(({ entry }) => entry.name));
    for (const line of lines) {
      expect(files.get(line[heads.indexOf('file')] ?? '')).toBe(`%PDF- of ${line[heads.indexOf('name')]}`);
    }
    expect(lines).toHaveLength(4);
  });

  test('of a former run stay in the table when others come to them', async () => {
    const { files, target } = folder();
    await save(target, [], { jobs: JOBS.slice(0, 2) });
    await save(target, [], { jobs: JOBS.slice(2) });
    const table = files.get('paperless-scores.csv') ?? '';
    for (const { entry } of JOBS)
      expect(table.split('\r\n').filter((line) => line.includes(entry.name))).toHaveLength(1);
    const { last } = await save(target);
    expect(last()).toMatchObject({ kind: 'saved', reports: 4, skipped: 4 });
  });

  const shut = (protection: 'shared' | 'own', password = 'correct horse'): Over => ({
    rules: { protection, passwordFor: () => password },
  });

  test('have their passwords in a table before the first of them is written', async () => {
    const { files, target } = folder(0);
    const { begun } = await save(target, [], shut('own'));
    expect(files.size).toBe(0);
    expect(begun).toEqual([JOBS.map(({ entry }) => `${entry.localId}.pdf`)]);
  });

  test('are saved anew under a password where they were saved without one, or under another', async () => {
    const { files, target } = folder();
    await save(target);
    const { last } = await save(target, [], shut('shared'));
    expect(last()).toMatchObject({ kind: 'saved', reports: 4, skipped: 0 });
    expect(files.get('300001 (2).pdf')).toBe('%PDF- shut by correct horse');
    expect((await save(target, [], shut('shared'))).last()).toMatchObject({ skipped: 4 });
    expect((await save(target, [], shut('shared', 'battery staple'))).last()).toMatchObject({ reports: 4, skipped: 0 });
    expect(files.get('300001 (3).pdf')).toBe('%PDF- shut by battery staple');
  });

  test('that were written stay when a person stops, and the others come when they go on', async () => {
    const { files, target } = folder();
    const waiting: (() => void)[] = [];
    const link: SaveDeps['link'] = async ({ entry, report }) => {
      if (entry.row > 2) await new Promise<void>((resolve) => waiting.push(resolve));
      return { kind: 'report', row: report, url: entry.name, lastFour: entry.ssid.lastFour, hosts: [] };
    };
    const { run, last } = await save(target, [], { deps: { link } });
    run.tell('stop');
    await settled();
    expect(last()).toMatchObject({ kind: 'saved', reports: 2, left: 2 });
    expect(files.get('paperless-scores.csv')).toContain('300002.pdf');
    run.tell('resume');
    for (const goOn of waiting) goOn();
    await settled();
    expect(last()).toMatchObject({ kind: 'saved', reports: 4, left: 0 });
  });

  test('that did not come are tried again by one press', async () => {
    const { files, target } = folder();
    let isThere = false;
    const fetchFile: SaveDeps['fetchFile'] = async (url) =>
      url === 'Student 2' && !isThere
        ? { kind: 'failed', problem: { code: 'missing' } }
        : { kind: 'pdf', blob: new Blob([`%PDF- of ${url}`]) };
    const { run, last } = await save(target, [], { deps: { fetchFile } });
    expect(last()).toMatchObject({ kind: 'saved', reports: 3, failed: [{ job: JOBS[2], why: 'missing' }] });
    isThere = true;
    run.tell('tryFailed');
    await settled();
    expect(last()).toMatchObject({ kind: 'saved', reports: 4, failed: [] });
    expect(files.get('paperless-scores.csv')).not.toContain('missing');
  });

  test('wait for a folder that can not be read, and begin once it can', async () => {
    const { target } = folder();
    let isThere = false;
    const names = async () => {
      if (!isThere) throw new DOMException('gone', 'NotFoundError');
      return [];
    };
    const { run, last } = await save({ ...target, names });
    expect(last()).toMatchObject({ kind: 'working', queue: { kind: 'paused', problem: { code: 'folderGone' } } });
    isThere = true;
    run.tell('resume');
    await settled();
    expect(last()).toMatchObject({ kind: 'saved', reports: 4 });
  });

  test('are saved, and none taken for done, where the browser keeps no key to tell them by', async () => {
    const { target } = folder();
    const checkOf = () => Promise.reject(new DOMException('no database'));
    await save(target, [], { deps: { checkOf } });
    expect((await save(target, [], { deps: { checkOf } })).last()).toMatchObject({ reports: 4, skipped: 0 });
  });

  test('are not said to be saved before their table is', async () => {
    const { state, target } = folder();
    let tables = 0;
    const full: FileTarget = {
      ...target,
      writeTable: async (csv) => {
        tables += 1;
        return tables > 4 && state.room < 10 ? 'diskFull' : target.writeTable(csv);
      },
    };
    state.room = 9;
    const { run, last } = await save(full);
    expect(last()).toMatchObject({ kind: 'working', queue: { kind: 'paused', problem: { code: 'diskFull' } } });
    state.room = Number.POSITIVE_INFINITY;
    run.tell('resume');
    await settled();
    expect(last()).toMatchObject({ kind: 'saved', reports: 4 });
  });
});

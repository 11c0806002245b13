import { loadReport } from '@/utils/links/load-report';
import { driveQueue } from '@/utils/roster/drive';
import { createFileNames } from '@/utils/roster/files/file-names';
import type { FileTarget } from '@/utils/roster/files/file-target';
import type { FailedFile, FileFailure, FileJob } from '@/utils/roster/files/files-model';
import { doneFiles, type ScoresLine, scoresCsv } from '@/utils/roster/files/scores-csv';
import { newQueue, type Obstacle, progressOf } from '@/utils/roster/queue';
import { unattended } from '@/utils/unattended';
import type { Book } from './book';
import { type FilesDeps, type FilesRun, failureOf } from './files-run';

export interface SaveDeps extends Omit<FilesDeps, 'book' | 'take' | 'titleOf'> {
  readonly book: Pick<Book, 'add' | 'protect' | 'drop'>;
  readonly target: FileTarget;
  /** Told once a file is written, before its line is. */
  written(job: FileJob): Promise<void>;
  /** What stands in the table of a student without a file. */
  words(outcome: FileFailure | 'saved'): string;
}

export interface SaveRules {
  readonly pattern: string;
  /** The password of a student's files; undefined: none. */
  passwordFor(job: FileJob): string | undefined;
}

type Result =
  | { readonly kind: 'saved'; readonly file: string; readonly pages: number; readonly bytes: number }
  | { readonly kind: 'failed'; readonly why: FileFailure };

/**
 * Saves each report as a file of its own, with the table that says which file is of whom. The two are written together:
 * what the table names is there, and what is there it names.
 * @param others lines of students who have no report, for the table
 */
export function runSaving(
  jobs: readonly FileJob[],
  others: readonly ScoresLine[],
  rules: SaveRules,
  deps: SaveDeps,
): FilesRun {
  const results: (Result | undefined)[] = jobs.map(() => undefined);
  /** Given out before anything is fetched, in the order of the list: who is slow changes no name. */
  let names: readonly string[] = [];
  let doneBefore: ReturnType<typeof doneFiles> = () => undefined;
  let skipped = 0;
  let isOver = false;
  /** Files are written one after the other: names, bytes and lines stay together. */
  let turn: Promise<unknown> = Promise.resolve();

  const drive = driveQueue(newQueue(jobs.length), {
    now: deps.now,
    later: deps.later,
    work,
    changed: () => {
      if (isOver) return;
      const queue = drive.queue();
      deps.changed({ kind: 'working', queue, progress: progressOf(queue, deps.now()), failed: failed() });
      if (queue.kind === 'finished') unattended(finish());
    },
  });

  async function begin(): Promise<void> {
    doneBefore = doneFiles(await deps.target.table());
    const taken = await deps.target.names();
    const nameOf = createFileNames(rules.pattern, taken);
    names = jobs.map(({ entry, report }) => doneBefore(entry, report)?.file ?? nameOf(entry, report));
    if (!isOver) drive.tell({ kind: 'start' });
  }

  function failed(): FailedFile[] {
    return jobs.flatMap((job, index) => {
      const result = results[index];
      return result?.kind === 'failed' ? [{ job, why: result.why }] : [];
    });
  }

  async function work(index: number): Promise<Obstacle | undefined> {
    const job = jobs[index];
    if (job === undefined) return undefined;
    const before = doneBefore(job.entry, job.report);
    if (before !== undefined && (await deps.target.sizeOf(before.file)) === before.bytes) {
      results[index] = { kind: 'saved', ...before };
      skipped += 1;
      return undefined;
    }
    const loaded = await loadReport({ ask: (again) => deps.link(job, again), fetchFile: deps.fetchFile });
    if (isOver) return undefined;
    if (loaded.kind !== 'file' || loaded.file.kind !== 'pdf') {
      const { why, problem } = failureOf(loaded);
      results[index] = { kind: 'failed', why };
      return problem;
    }
    if (loaded.lastFour !== job.entry.ssid.lastFour) return stopFor(job);
    const added = await deps.book.add(index, await loaded.file.blob.arrayBuffer(), job.entry.ssid.reveal());
    try {
      if (added.kind === 'anotherStudent') return stopFor(job);
      if (added.kind !== 'added') {
        results[index] = { kind: 'failed', why: added.kind };
        return { code: 'tooLarge' };
      }
      const password = rules.passwordFor(job);
      const shut = password === undefined ? undefined : await deps.book.protect(index, password);
      if (password !== undefined && shut === undefined) {
        results[index] = { kind: 'failed', why: 'broken' };
        return { code: 'tooLarge' };
      }
      const content = shut === undefined ? loaded.file.blob : new Blob([shut], { type: 'application/pdf' });
      const write = turn.then(() => writeFile(index, job, content, added.pages));
      turn = write.catch(() => {});
      return await write;
    } finally {
      deps.book.drop([index]);
    }
  }

  async function writeFile(index: number, job: FileJob, content: Blob, pages: number): Promise<Obstacle | undefined> {
    const file = names[index];
    if (isOver || file === undefined) return undefined;
    // Logged first: whose report was saved must be answered, also when the browser ends right after.
    await deps.written(job);
    const fault = await deps.target.write(file, content);
    if (fault !== undefined) return { code: fault };
    results[index] = { kind: 'saved', file, pages, bytes: content.size };
    const tableFault = await deps.target.writeTable(table());
    return tableFault === undefined ? undefined : { code: tableFault };
  }

  function table(): string {
    const lines = jobs.flatMap((job, index): ScoresLine[] => {
      const result = results[index];
      if (result === undefined) return [];
      const { entry, report } = job;
      if (result.kind === 'failed') return [{ entry, report, outcome: deps.words(result.why) }];
      const { file, pages, bytes } = result;
      return [{ entry, report, file, pages, bytes, outcome: deps.words('saved') }];
    });
    return scoresCsv([...lines, ...others].sort((a, b) => a.entry.row - b.entry.row));
  }

  async function finish(): Promise<void> {
    isOver = true;
    await deps.target.writeTable(table());
    await deps.target.close();
    const saved = results.filter((result) => result?.kind === 'saved').length;
    deps.changed({ kind: 'saved', reports: saved, skipped, failed: failed() });
  }

  function stopFor(job: FileJob): undefined {
    if (isOver) return;
    end();
    deps.changed({ kind: 'anotherStudent', job });
  }

  function end(): void {
    isOver = true;
    drive.end();
  }

  unattended(begin());
  return {
    tell(what) {
      if (what !== 'next') drive.tell({ kind: what });
    },
    end,
  };
}

import { loadReport } from '@/utils/links/load-report';
import { driveQueue } from '@/utils/roster/drive';
import { createFileNames } from '@/utils/roster/files/file-names';
import type { FileTarget, TargetFault } from '@/utils/roster/files/file-target';
import type { FailedFile, FileFailure, FileJob, FilesModel } from '@/utils/roster/files/files-model';
import {
  type DoneFile,
  type FormerTable,
  type Protection,
  readScoresCsv,
  type ScoresLine,
  scoresCsv,
} from '@/utils/roster/files/scores-csv';
import { isOfNobody, newQueue, type Obstacle, OFFLINE, progressOf } from '@/utils/roster/queue';
import type { Ssid } from '@/utils/ssid';
import type { InTurn } from '@/utils/storage/in-turn';
import { unattended } from '@/utils/unattended';
import type { Book } from './book';
import { type FilesDeps, type FilesRun, failureOf } from './files-run';

export interface SaveDeps extends Omit<FilesDeps, 'book' | 'take' | 'titleOf'> {
  readonly book: Pick<Book, 'add' | 'protect' | 'opens' | 'drop'>;
  readonly target: FileTarget;
  /** What stands for a student in the table, in this browser alone. */
  checkOf(ssid: Ssid): Promise<string>;
  /** Runs one write after the other, whichever page of ours writes. Without it no other page can write there. */
  readonly alone?: InTurn | undefined;
  /** Told before they are written: which files there are going to be; once more of one that has to be called otherwise. */
  begins(files: readonly NamedJob[]): void;
  /** Told before a file is written. @returns whom to tell whether it was */
  writes(job: FileJob): Promise<(isWritten: boolean) => void>;
  /** What stands in the table of a student without a file. */
  words(outcome: FileFailure | 'saved'): string;
}

export interface NamedJob {
  readonly job: FileJob;
  readonly file: string;
}

export interface SaveRules {
  readonly pattern: string;
  readonly protection: Protection;
  /** The password of a student's files; undefined: none. */
  passwordFor(job: FileJob): string | undefined;
}

type Result = ({ readonly kind: 'saved' } & DoneFile) | { readonly kind: 'failed'; readonly why: FileFailure };

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
  const { alone = (task) => task() } = deps;
  const results: (Result | undefined)[] = jobs.map(() => undefined);
  /** Given out before anything is fetched, in the order of the list: who is slow changes no name. */
  let names: string[] = [];
  /** A name that no file has yet. */
  let nameOf = createFileNames(rules.pattern);
  /** Files that are ours to write: those that this run has begun, and those of former runs that it writes anew. */
  let ours = new Set<string>();
  let checks: readonly string[] = [];
  let former: FormerTable = readScoresCsv('');
  /** The table as this run has written it: where it is another one by now, another page has written there, too. */
  let written = '';
  let skipped = 0;
  /** `closing`: nothing is begun any more, the table is still to be written. */
  let state: 'beginning' | 'going' | 'closing' | 'over' = 'beginning';
  /** The folder could not be read at the beginning, or the table not be written at the end. It is tried again at a press. */
  let fault: TargetFault | undefined;
  /** Files are written one after the other: names, bytes and lines stay together. */
  let turn: Promise<unknown> = Promise.resolve();

  const drive = driveQueue(newQueue(jobs.length), {
    now: deps.now,
    later: deps.later,
    work,
    changed: ({ kind }) => {
      if (state !== 'going') return;
      tell();
      if (kind === 'finished' || kind === 'stopped') unattended(close());
    },
  });

  async function begin(): Promise<void> {
    fault = undefined;
    try {
      await lookAround();
    } catch {
      fault = 'folderGone';
    }
    if (state !== 'beginning') return;
    if (fault !== undefined) return tell();
    state = 'going';
    const todo = jobs.flatMap((job, index) =>
      results[index] === undefined ? [{ job, file: names[index] ?? '' }] : [],
    );
    if (todo.length > 0) deps.begins(todo);
    drive.tell({ kind: 'start' });
  }

  /** What is there already, and what the others are to be called. */
  async function lookAround(): Promise<void> {
    skipped = 0;
    written = await deps.target.table();
    former = readScoresCsv(written);
    // Where the browser keeps nothing there is no key for it, and nothing is taken for done.
    checks = await Promise.all(jobs.map(({ entry }) => deps.checkOf(entry.ssid).catch(() => '')));
    const formers = jobs.map((_, index) => formerOf(index));
    // Two reports that are called alike: nobody can tell whose file it is, so neither is taken for done.
    const counts = new Map<string, number>();
    for (const done of formers) if (done !== undefined) counts.set(done.file, (counts.get(done.file) ?? 0) + 1);
    const isOne = ({ file }: DoneFile) => counts.get(file) === 1;
    const before = await Promise.all(formers.map((done) => (done && isOne(done) ? stillThere(done) : undefined)));
    const isOpen = await opensWithOurs(before);
    for (const [index, done] of before.entries()) {
      if (done === undefined || !isOpen) continue;
      results[index] = { kind: 'saved', ...done };
      skipped += 1;
    }
    const there = await deps.target.names();
    nameOf = createFileNames(rules.pattern, there);
    names = jobs.map(({ entry, report }, index) => {
      const result = results[index];
      if (result?.kind === 'saved') return result.file;
      // What was cut off under our own name is written anew under it.
      const own = formers[index];
      return own !== undefined && isOne(own) && isOpen ? own.file : nameOf(entry, report);
    });
    ours = new Set(names.filter((name) => there.includes(name)));
  }

  function formerOf(index: number): DoneFile | undefined {
    const [job, check] = [jobs[index], checks[index]];
    return job === undefined || check === undefined ? undefined : former.done(check, job.report, rules.protection);
  }

  /** What an earlier run has saved as this one would: whole, and under the same kind of password. */
  async function stillThere(done: DoneFile): Promise<DoneFile | undefined> {
    return (await deps.target.fileOf(done.file))?.size === done.bytes ? done : undefined;
  }

  /** One password for all files is the same as before, or all of them are saved anew. */
  async function opensWithOurs(before: readonly (DoneFile | undefined)[]): Promise<boolean> {
    const index = before.findIndex((done) => done !== undefined);
    const [job, done] = [jobs[index], before[index]];
    if (rules.protection !== 'shared' || job === undefined || done === undefined) return true;
    const file = await deps.target.fileOf(done.file);
    return file !== undefined && deps.book.opens(await file.arrayBuffer(), rules.passwordFor(job) ?? '');
  }

  function failed(): FailedFile[] {
    return jobs.flatMap((job, index) => {
      const result = results[index];
      return result?.kind === 'failed' ? [{ job, why: result.why }] : [];
    });
  }

  function tell(): void {
    const queue = drive.queue();
    const held = fault && { ...queue, kind: 'paused' as const, problem: { code: fault } };
    deps.changed({
      kind: 'working',
      queue: held ?? queue,
      progress: progressOf(queue, deps.now()),
      failed: failed(),
    });
  }

  async function work(index: number): Promise<Obstacle | undefined> {
    const job = jobs[index];
    if (job === undefined || results[index]?.kind === 'saved') return undefined;
    const loaded = await loadReport({ ask: (again) => deps.link(job, again), fetchFile: deps.fetchFile });
    if (state !== 'going') return undefined;
    if (loaded.kind !== 'file' || loaded.file.kind !== 'pdf') {
      const { why, problem } = failureOf(loaded);
      results[index] = isOfNobody(problem) ? undefined : { kind: 'failed', why };
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
      const write = turn.then(() => alone(() => writeFile(index, job, content, added.pages)));
      turn = write.catch(() => {});
      return await write;
    } finally {
      deps.book.drop([index]);
    }
  }

  async function writeFile(index: number, job: FileJob, content: Blob, pages: number): Promise<Obstacle | undefined> {
    if (state !== 'going') return undefined;
    const file = await nameFor(index, job);
    // Logged first: whose report was saved must be answered, also when the browser ends right after.
    const wrote = await deps.writes(job);
    const fault = await deps.target.write(file, content);
    wrote(fault === undefined);
    if (fault !== undefined) return { code: fault };
    results[index] = { kind: 'saved', file, pages, bytes: content.size, protection: rules.protection };
    const tableFault = await writeTable();
    return tableFault === undefined ? undefined : { code: tableFault };
  }

  /** What its file is called, or otherwise where another page of ours has written one of that name meanwhile. */
  async function nameFor(index: number, job: FileJob): Promise<string> {
    const planned = names[index] ?? '';
    let file = planned;
    while (!ours.has(file) && (await deps.target.fileOf(file)) !== undefined) file = nameOf(job.entry, job.report);
    names[index] = file;
    ours.add(file);
    if (file !== planned) deps.begins([{ job, file }]);
    return file;
  }

  async function writeTable(): Promise<TargetFault | undefined> {
    const now = await deps.target.table().catch(() => '');
    if (now !== '' && now !== written) former = readScoresCsv(now);
    return deps.target.writeTable(() => {
      written = table();
      return written;
    });
  }

  function table(): string {
    const lines = jobs.flatMap((job, index): ScoresLine[] => {
      const result = results[index];
      if (result === undefined) return [];
      const { entry, report } = job;
      if (result.kind === 'failed') return [{ entry, report, outcome: deps.words(result.why) }];
      const { kind: _saved, ...done } = result;
      return [{ entry, report, ...done, outcome: deps.words('saved'), check: checks[index] }];
    });
    const sorted = [...lines, ...others].sort((a, b) => a.entry.row - b.entry.row);
    // What other runs have put into the folder stays named.
    return scoresCsv(sorted, former.othersThan(results.flatMap((one) => (one?.kind === 'saved' ? one.file : []))));
  }

  /** The table tells all that came of it; then it is said. */
  async function close(): Promise<void> {
    state = 'closing';
    await turn;
    fault = (await alone(writeTable)) ?? (await deps.target.close());
    if (state !== 'closing') return;
    if (fault !== undefined) return tell();
    const saved = results.filter((result) => result?.kind === 'saved').length;
    const left = results.filter((result) => result === undefined).length;
    const model: FilesModel = { kind: 'saved', reports: saved, skipped, left, failed: failed() };
    deps.changed(model);
  }

  function stopFor(job: FileJob): undefined {
    if (state === 'over') return;
    end();
    deps.changed({ kind: 'anotherStudent', job });
  }

  function end(): void {
    state = 'over';
    drive.end();
  }

  unattended(begin());
  return {
    tell(what) {
      if (what === 'next' || state === 'over') return;
      if (what === 'offline') drive.tell(OFFLINE);
      else if (state === 'beginning' && what === 'stop') {
        end();
        deps.changed({ kind: 'idle' });
      } else if (fault !== undefined) unattended(state === 'beginning' ? begin() : close());
      else if (state !== 'beginning') {
        if (what === 'tryFailed' || what === 'resume') state = 'going';
        drive.tell({ kind: what });
      }
    },
    end,
  };
}

import type { Problem } from '@/utils/caaspp/problem';
import { type LoadedReport, loadReport } from '@/utils/links/load-report';
import type { ReportFile } from '@/utils/links/report-file';
import type { TicketAnswer } from '@/utils/links/tickets';
import { type DriveDeps, driveQueue } from '@/utils/roster/drive';
import type { FailedFile, FileFailure, FileJob, FilesModel } from '@/utils/roster/files/files-model';
import type { Added } from '@/utils/roster/files/report-book';
import { planSheets, type Step } from '@/utils/roster/files/sheet-plan';
import { isOfNobody, newQueue, OFFLINE, progressOf } from '@/utils/roster/queue';
import { unattended } from '@/utils/unattended';
import type { Book } from './book';

/** A file of more pages is more than a viewer, or a copier, takes at once. */
export const MOST_PAGES = 1_000;

export interface FilesDeps extends Pick<DriveDeps, 'now' | 'later'> {
  readonly book: Pick<Book, 'add' | 'build' | 'drop'>;
  /** The link of a report, from the background. */
  link(job: FileJob, again: boolean): Promise<TicketAnswer>;
  fetchFile(url: string, hosts: readonly string[]): Promise<ReportFile>;
  /** Takes a file that was put together, with the reports that are in it. @returns where a viewer finds it */
  take(file: Blob, jobs: readonly FileJob[], part: number): Promise<string | undefined>;
  titleOf(job: FileJob): readonly string[];
  changed(model: FilesModel): void;
}

export interface FilesRules {
  readonly sheetTrue: boolean;
  readonly separators: boolean;
  /** The file itself asks its viewer for the print dialog: where no page can. */
  readonly printsItself: boolean;
  readonly mostPages: number;
  /** No file is larger, but for one report that is; undefined: as large as it gets. */
  readonly mostBytes?: number | undefined;
  /** Goes on with the next file by itself. */
  readonly goesOn: boolean;
}

type Result =
  | { readonly kind: 'added'; readonly pages: number; readonly bytes: number }
  | { readonly kind: 'failed'; readonly why: FileFailure };

/** Fetches the files of reports and puts them together, file after file, in the order of the jobs. */
export function runFiles(jobs: readonly FileJob[], rules: FilesRules, deps: FilesDeps) {
  const results: (Result | undefined)[] = jobs.map(() => undefined);
  const { mostBytes = Number.POSITIVE_INFINITY } = rules;
  let from = 0;
  let part = 0;
  /** Reports in the files so far. */
  let taken = 0;
  let isBuilding = false;
  /** A file is shown, and the next one waits for a press. */
  let isWaiting = false;
  let isOver = false;
  const drive = driveQueue(newQueue(jobs.length), {
    now: deps.now,
    later: deps.later,
    work,
    changed: () => {
      if (isOver || isBuilding || isWaiting) return;
      tell();
      unattended(buildWhatIsReady());
    },
  });

  function failed(): FailedFile[] {
    return jobs.flatMap((job, index) => {
      const result = results[index];
      return result?.kind === 'failed' ? [{ job, why: result.why }] : [];
    });
  }

  function tell(): void {
    const queue = drive.queue();
    deps.changed({ kind: 'working', queue, progress: progressOf(queue, deps.now()), failed: failed() });
  }

  async function work(index: number): Promise<Problem | undefined> {
    const job = jobs[index];
    if (job === undefined) return undefined;
    const loaded = await loadReport({ ask: (again) => deps.link(job, again), fetchFile: deps.fetchFile });
    if (isOver) return undefined;
    if (loaded.kind !== 'file' || loaded.file.kind !== 'pdf') {
      const { why, problem } = failureOf(loaded);
      results[index] = isOfNobody(problem) ? undefined : { kind: 'failed', why };
      return problem;
    }
    // What the background answers is for whom it was asked; so is what it names.
    if (loaded.lastFour !== job.entry.ssid.lastFour) return stopFor(job);
    const { blob } = loaded.file;
    const added = await deps.book.add(index, await blob.arrayBuffer(), job.entry.ssid.reveal());
    return take(index, job, added, blob.size);
  }

  function take(index: number, job: FileJob, added: Added, bytes: number): Problem | undefined {
    switch (added.kind) {
      case 'added':
        results[index] = { ...added, bytes };
        return undefined;
      case 'anotherStudent':
        return stopFor(job);
      case 'broken':
      case 'encrypted':
        results[index] = { kind: 'failed', why: added.kind };
        return { code: 'tooLarge' };
    }
  }

  function stopFor(job: FileJob): undefined {
    if (isOver) return;
    end();
    deps.changed({ kind: 'anotherStudent', job });
  }

  /** The place behind the last report that goes into the next file; undefined while that is not known. */
  function partEnd(): number | undefined {
    let pages = 0;
    let bytes = 0;
    for (let index = from; index < jobs.length; index += 1) {
      const result = results[index];
      const state = drive.queue().items[index];
      if (result === undefined || state === 'asking' || state === 'waiting') return undefined;
      if (result.kind === 'failed') continue;
      pages += result.pages + 4;
      bytes += result.bytes;
      if ((pages > rules.mostPages || bytes > mostBytes) && pages > result.pages + 4) return index;
    }
    return jobs.length;
  }

  async function buildWhatIsReady(): Promise<void> {
    let end = partEnd();
    if (end === undefined || isBuilding || isOver || from >= jobs.length) return;
    isBuilding = true;
    if (end < jobs.length) drive.tell({ kind: 'pause' });
    deps.changed({ kind: 'building', failed: failed() });
    let there = thereUntil(end);
    let steps = stepsFor(there);
    let bytes =
      there.length === 0 ? undefined : await deps.book.build(steps, jobs.map(deps.titleOf), rules.printsItself);
    // Together they may weigh more than each by itself.
    while (bytes !== undefined && bytes.length > mostBytes && there.length > 1) {
      end = there[Math.min(there.length - 1, Math.floor(there.length * (mostBytes / bytes.length)) || 1)] ?? end;
      there = thereUntil(end);
      steps = stepsFor(there);
      bytes = await deps.book.build(steps, jobs.map(deps.titleOf), rules.printsItself);
    }
    deps.book.drop(Array.from({ length: end - from }, (_, at) => from + at));
    from = end;
    if (isOver) return;
    if (bytes === undefined) {
      isBuilding = false;
      if (there.length > 0) deps.changed({ kind: 'broken' });
      else if (rules.goesOn && taken > 0) tellSaved();
      else deps.changed({ kind: 'nothing', failed: failed() });
      return;
    }
    part += 1;
    const inIt = there.flatMap((index) => jobs[index] ?? []);
    const src = await deps.take(new Blob([bytes], { type: 'application/pdf' }), inIt, part);
    const pages = steps.reduce((sum, step) => sum + (step.kind === 'report' ? pagesOf(step.index) : 1), 0);
    isBuilding = false;
    const hasMore = end < jobs.length;
    isWaiting = hasMore && !rules.goesOn;
    taken += inIt.length;
    if (hasMore && rules.goesOn) next();
    else if (rules.goesOn) tellSaved();
    else
      deps.changed({
        kind: 'shown',
        src,
        canPrint: false,
        reports: inIt.length,
        pages,
        part,
        hasMore,
        failed: failed(),
      });
  }

  function tellSaved(): void {
    deps.changed({ kind: 'saved', reports: taken, skipped: 0, left: 0, failed: failed() });
  }

  /** The reports for the next file, as far as they came. */
  function thereUntil(end: number): number[] {
    const indexes = Array.from({ length: end - from }, (_, at) => from + at);
    return indexes.filter((index) => results[index]?.kind === 'added');
  }

  function stepsFor(indexes: readonly number[]): Step[] {
    const printed = indexes.map((index) => ({ pages: pagesOf(index), separator: rules.separators }));
    const steps = planSheets(printed, { sheetTrue: rules.sheetTrue, mostPages: Number.POSITIVE_INFINITY }).flat();
    return steps.map((step) => (step.kind === 'blank' ? step : { ...step, index: indexes[step.index] ?? 0 }));
  }

  function pagesOf(index: number): number {
    const result = results[index];
    return result?.kind === 'added' ? result.pages : 0;
  }

  function next(): void {
    isWaiting = false;
    drive.tell({ kind: 'resume' });
    tell();
    unattended(buildWhatIsReady());
  }

  function end(): void {
    isOver = true;
    drive.end();
  }

  drive.tell({ kind: 'start' });
  return {
    tell(what: FilesTold): void {
      if (what === 'next') next();
      else drive.tell(what === 'offline' ? OFFLINE : { kind: what });
    },
    end,
  };
}

export type FilesRun = ReturnType<typeof runFiles>;
/** `next`: the next file. `offline`, `freed`: what the browser says, for the queue. */
type FilesTold = 'pause' | 'resume' | 'stop' | 'tryFailed' | 'next' | 'offline' | 'freed';

/** What did not come, and what the queue makes of it: some things are of all, and wait. */
export function failureOf(loaded: LoadedReport): { why: FileFailure; problem: Problem } {
  switch (loaded.kind) {
    case 'file':
      // A web page or a video: nothing that goes into a PDF.
      return { why: 'unknownFile', problem: { code: 'tooLarge' } };
    case 'problem':
      return { why: 'problem', problem: loaded.problem };
    case 'fileProblem': {
      const { problem } = loaded;
      if (problem.code === 'offline') return { why: 'offline', problem };
      if (problem.code === 'network') return { why: 'network', problem: { code: 'notTheService', host: problem.host } };
      if (problem.code === 'unreachable' || problem.code === 'slow' || problem.code === 'trouble') {
        return { why: problem.code, problem };
      }
      return { why: problem.code, problem: { code: 'tooLarge' } };
    }
    case 'gone':
    case 'ended':
      return { why: 'gone', problem: { code: 'tooLarge' } };
    case 'message':
      return { why: 'noReport', problem: { code: 'tooLarge' } };
  }
}

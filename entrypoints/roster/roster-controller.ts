import type {
  ColumnName,
  FileChoice,
  ListFault,
  RosterModel,
  SaveChoice,
  SheetName,
} from '@/components/roster/roster-props';
import { PASSES_ELSEWHERE } from '@/utils/caaspp/passes-elsewhere';
import type { ReportRow } from '@/utils/links/report-row';
import type { ReportsAnswer } from '@/utils/messages/messaging';
import { type Drive, type DriveDeps, driveQueue } from '@/utils/roster/drive';
import type { FileJob, FilesModel } from '@/utils/roster/files/files-model';
import { jobsOf } from '@/utils/roster/files/order-jobs';
import { forgetOldRosters, type Given, type Kept, keepRoster, listOf } from '@/utils/roster/kept';
import type { NameLanguage } from '@/utils/roster/language-names';
import { type Cells, type Columns, findColumns } from '@/utils/roster/list/columns';
import type { GivenTable } from '@/utils/roster/list/given-table';
import { studentsIn } from '@/utils/roster/list/read-file';
import type { RosterList } from '@/utils/roster/list/roster-list';
import {
  newestYear,
  outcomeOf,
  problemOf,
  type Standing,
  type StudentOutcome,
  standingOf,
} from '@/utils/roster/outcome';
import {
  isOfNobody,
  newQueue,
  type Obstacle,
  OFFLINE,
  progressOf,
  type Queue,
  WITH_THE_BACKGROUND,
} from '@/utils/roster/queue';
import { type StatusRow, statusRows } from '@/utils/roster/status-rows';
import type { Settings } from '@/utils/settings/settings';
import type { Ssid } from '@/utils/ssid';
import type { SessionStore } from '@/utils/storage/session-store';
import { type EpochMs, MINUTE_MS } from '@/utils/time';
import { unattended } from '@/utils/unattended';
import type { FilesRun } from './files-run';

/** What the settings, an organization's over the user's, say of lists. */
export type RosterSettings = Pick<Settings, 'rosters' | 'rosterLimit' | 'allowDoNotRelease'>;

/** A list as a page of a SIS shows it. */
export interface PageRead {
  readonly rows: readonly Cells[];
  readonly host: string;
  readonly schoolCode?: string | undefined;
  readonly total?: number | undefined;
}

export interface RosterDeps extends Pick<DriveDeps, 'now' | 'later'> {
  readonly store: SessionStore;
  /** Names this list, in the address of the page and in what is kept. */
  readonly id: string;
  settings(): Promise<RosterSettings>;
  readPage(tabId: number): Promise<PageRead | undefined>;
  /** The list that a person has collected while going from page to page. */
  readMine(): Promise<PageRead | undefined>;
  /** @param at what was answered since then will do */
  ask(ssid: string, source: Kept['source'], at: EpochMs, keepLinks: boolean): Promise<ReportsAnswer>;
  /** Since when this browser has known of a student's reports, row by row; it knows of them from now on. */
  firstSeen(ssid: Ssid, rows: readonly ReportRow[]): Promise<readonly EpochMs[]>;
  /** Whether a list was worked on before, so that there is something to be newer than. */
  hasSeen(): Promise<boolean>;
  /** Says in the activity log that a list of so many was begun. */
  noteBegun(count: number, host: string): Promise<unknown>;
  /** Says there what has become of it so far. */
  noteResult(standings: readonly Standing[]): Promise<unknown>;
  /** @param save undefined: print */
  startFiles(start: {
    readonly jobs: readonly FileJob[];
    readonly rows: readonly StatusRow[];
    readonly choice: FileChoice;
    readonly save: SaveChoice | undefined;
    readonly source: Kept['source'];
    changed(model: FilesModel): void;
    /** Lines of the activity log say now what became of their files. */
    logged(): void;
  }): FilesRun;
  readonly canPickFolder: boolean;
  /** What languages are called, for their order. */
  readonly nameLanguage?: NameLanguage | undefined;
  changed(): void;
  /** Lets the page do what waits (a press, a picture) before more of a long list is worked on. */
  breathe(): Promise<void>;
}

const NO_COLUMNS: Columns = { head: undefined, ssid: undefined };
/** Whom the service told of so lately is not asked for again. */
const LATELY_MS = MINUTE_MS;
/** After so many answers, or files, the log is told how far it has come: whoever closes the page leaves that behind. */
const NOTED_EVERY = 10;
/** The links of so many students fit into the session's memory (10 MB, for all that goes on). */
const MOST_WITH_LINKS = 500;

/** A class from the list to the printer, as one page of ours works on it. */
export function createRosterController(deps: RosterDeps) {
  const keeper = keepRoster(deps.store, deps.id);
  let settings: RosterSettings = { rosters: 'off', rosterLimit: 0, allowDoNotRelease: false };
  let phase: RosterModel['phase'] = 'loading';
  let kept: Kept = { given: [], source: { host: '' }, restoreZeros: false, state: 'ready', savedAt: 0 };
  let list: RosterList = { entries: [], leftOut: [] };
  let fault: ListFault | undefined;
  /** The sheets of the workbook that was given last, for as long as the page is open: another one may be meant. */
  let sheets: readonly Counted[] = [];
  let outcomes: (StudentOutcome | undefined)[] = [];
  let queue: Queue = newQueue(0);
  let drive: Drive | undefined;
  let files: FilesModel = { kind: 'idle' };
  let filesRun: FilesRun | undefined;
  /** The list has its line in the log. */
  let noted: Promise<unknown> = Promise.resolve();
  /** How what is shown was wanted: what is missing of it is wanted so, too. */
  let shownBy: { readonly choice: FileChoice; readonly save: SaveChoice | undefined } | undefined;

  async function change(next: Partial<Kept>): Promise<void> {
    const was = list;
    kept = { ...kept, ...next, savedAt: deps.now() };
    await deps.breathe();
    list = listOf(kept, settings.allowDoNotRelease);
    await deps.breathe();
    if (phase === 'work') relist(was);
    deps.changed();
    // What can't be kept is lost when the page is loaded again; until then the work goes on.
    await keeper.write(kept).catch(() => {});
  }

  /** Whether a person, or who decides for them, lets so many be worked on. */
  const isAllowed = (count: number): boolean =>
    settings.rosters !== 'off' && count > 0 && count <= settings.rosterLimit;

  /** Takes more lines into the list, or fewer; never more into one under way than are allowed. */
  async function changeList(next: Pick<Partial<Kept>, 'restoreZeros' | 'includeHidden'>): Promise<void> {
    const { entries } = listOf({ ...kept, ...next }, settings.allowDoNotRelease);
    if (phase === 'work' && !isAllowed(entries.length)) {
      fault = 'tooMany';
      return deps.changed();
    }
    await change(next);
  }

  /** @param add behind what is there; else in its place */
  async function give(table: GivenTable, source: Kept['source'], fromPage: boolean, add: boolean): Promise<void> {
    const { rows, hiddenRows, hiddenColumns } = table;
    const given = { rows, columns: findColumns(rows, hiddenColumns), fromPage, hiddenRows, hiddenColumns };
    const isAdded = add && kept.given.length > 0;
    const hasMore = isAdded ? {} : { includeHidden: undefined };
    const next = { given: isAdded ? [...kept.given, given] : [given], source, cutTo: undefined, ...hasMore };
    fault = rows.length === 0 ? 'notAList' : undefined;
    if (phase === 'work') {
      const { entries } = listOf({ ...kept, ...next }, settings.allowDoNotRelease);
      if (!isAllowed(entries.length)) fault = 'tooMany';
    }
    if (fault !== undefined) return deps.changed();
    await change(next);
  }

  async function readFrom(from: number | 'mine', add: boolean): Promise<boolean> {
    const read = from === 'mine' ? await deps.readMine() : await deps.readPage(from);
    if (read === undefined) {
      fault = 'nothingOnPage';
      deps.changed();
      return false;
    }
    const { rows, host, schoolCode, total } = read;
    const tabId = from === 'mine' ? undefined : from;
    await give({ rows }, { host, schoolCode, tabId, total }, true, add);
    return true;
  }

  function start(from: Queue): void {
    drive?.end();
    drive = driveQueue(from, {
      now: deps.now,
      later: deps.later,
      work,
      changed: (next) => {
        const { kind: before, answered } = queue;
        queue = next;
        if (before !== next.kind || isTold(next.answered, answered)) noteResult();
        if (before !== next.kind) {
          kept = { ...kept, state: next.kind };
          unattended(keeper.writeState(next.kind).catch(() => {}));
        }
        deps.changed();
      },
    });
  }

  /** The log has what became of the list, as far as it has come, whatever ends this page. */
  function noteResult(): void {
    if (phase !== 'work') return;
    const newest = newestYear(outcomes);
    const standings = list.entries.map((_, index) => standingOf(outcomes[index], newest));
    unattended(noted.then(() => deps.noteResult(standings)).catch(() => {}));
  }

  async function work(index: number): Promise<Obstacle | undefined> {
    const entry = list.entries[index];
    if (entry === undefined) return undefined;
    const answer = await deps.ask(
      entry.ssid.reveal(),
      kept.source,
      deps.now() - LATELY_MS,
      list.entries.length <= MOST_WITH_LINKS,
    );
    // The list was changed meanwhile: the answer is nobody's in this place any more.
    if (list.entries[index]?.ssid.equals(entry.ssid) !== true) return { code: 'bug' };
    const outcome = await dated(entry.ssid, outcomeOf(answer));
    if (list.entries[index]?.ssid.equals(entry.ssid) !== true) return { code: 'bug' };
    const problem = problemOf(outcome);
    outcomes[index] = problem !== undefined && isOfNobody(problem) ? undefined : outcome;
    await keeper.writeOutcome(list.entries, outcomes, index).catch(() => {});
    return problem;
  }

  async function dated(ssid: Ssid, outcome: StudentOutcome): Promise<StudentOutcome> {
    if (outcome.kind !== 'reports') return outcome;
    return { ...outcome, firstSeen: await deps.firstSeen(ssid, outcome.rows).catch(() => []) };
  }

  /** Students came to a list that is worked on. What is known stays with whom it is of, wherever they are now. */
  function relist(was: RosterList): void {
    const before = new Map(was.entries.map(({ ssid }, index) => [ssid.reveal(), index]));
    const placeOf = list.entries.map(({ ssid }) => before.get(ssid.reveal()) ?? -1);
    outcomes = placeOf.map((index) => outcomes[index]);
    // Who was asked for is asked for again: their answers come to places that may be others' now.
    const items = placeOf.map((index) => {
      const item = queue.items[index];
      return item === 'done' || item === 'failed' ? item : 'waiting';
    });
    unattended(keeper.writeOutcomes(list.entries, outcomes).catch(() => {}));
    const isPaused = queue.kind === 'paused' || queue.kind === 'stopped';
    start({ ...queue, items, kind: isPaused ? queue.kind : 'ready' });
    if (!isPaused) drive?.tell({ kind: 'start' });
  }

  async function begin(): Promise<void> {
    if (!isAllowed(list.entries.length)) return;
    phase = 'work';
    outcomes = list.entries.map(() => undefined);
    // Its line has the time of now, and each question's line the act: nobody has to wait for it.
    noted = deps.noteBegun(list.entries.length, kept.source.host).catch(() => {});
    const hasSeen = await deps.hasSeen().catch(() => false);
    kept = { ...kept, newSince: hasSeen ? deps.now() : undefined, savedAt: deps.now() };
    unattended(keeper.write(kept).catch(() => {}));
    start(newQueue(list.entries.length, WITH_THE_BACKGROUND));
    drive?.tell({ kind: 'start' });
  }

  /** Goes on where the page was left: loaded again, closed and opened again. */
  async function restore(was: Kept): Promise<void> {
    kept = was;
    list = listOf(kept, settings.allowDoNotRelease);
    if (was.state === 'ready') return;
    phase = 'work';
    outcomes = await keeper.readOutcomes(list.entries);
    const items = outcomes.map((one) =>
      one === undefined ? 'waiting' : problemOf(one) === undefined ? 'done' : 'failed',
    );
    const fresh: Queue = { ...newQueue(items.length, WITH_THE_BACKGROUND), items };
    // Nobody is left waiting in a list that was done: somebody came into it in its last moment.
    const goesOn = was.state === 'running' || (was.state === 'finished' && items.includes('waiting'));
    queue = goesOn ? fresh : { ...fresh, kind: was.state };
    start(queue);
    // It may have been decided otherwise meanwhile.
    if (goesOn && isAllowed(list.entries.length)) drive?.tell({ kind: 'start' });
  }

  function startFiles(jobs: readonly FileJob[], choice: FileChoice, save: SaveChoice | undefined): void {
    if (settings.rosters !== 'save' && (settings.rosters !== 'print' || save !== undefined)) return;
    endFiles();
    if (jobs.length === 0) {
      files = { kind: 'nothing', failed: [] };
      deps.changed();
      return;
    }
    shownBy = { choice, save };
    const changed = (model: FilesModel) => {
      const [now, was] = [model, files].map((one) => (one.kind === 'working' ? one.progress.done : 0));
      if (model.kind !== files.kind || isTold(now, was)) noteResult();
      files = model;
      deps.changed();
    };
    const rows = statusRows(list.entries, outcomes);
    filesRun = deps.startFiles({ jobs, rows, choice, save, source: kept.source, changed, logged: noteResult });
  }

  function endFiles(): void {
    filesRun?.end();
    filesRun = undefined;
    files = { kind: 'idle' };
  }

  /** What stood in the way may be gone: unlocked, set up, online again. */
  function mayGoOn(): void {
    if (settings.rosters === 'off') return;
    drive?.tell({ kind: 'freed' });
    filesRun?.tell('freed');
  }

  return {
    model(): RosterModel {
      const last = kept.given.at(-1);
      return {
        rights: settings.rosters,
        limit: settings.rosterLimit,
        phase,
        source: kept.source,
        list,
        columns: last?.columns,
        columnNames: last === undefined ? [] : columnNamesOf(last),
        sheets: sheetsOf(sheets, last),
        fault,
        outcomes,
        newSince: kept.newSince,
        queue,
        progress: progressOf(queue, deps.now()),
        files,
        canPickFolder: deps.canPickFolder,
      };
    },

    /**
     * @param from the tab whose page has the list, or one's own, when the page is opened for that
     * @param besideTab the tab that was in front: its page may have a list, if a person says so
     * @param waits the list is read and shown, and nobody is asked for before a press
     */
    async open(from: number | 'mine' | undefined, besideTab?: number, waits = false): Promise<void> {
      settings = await deps.settings();
      await forgetOldRosters(deps.store, deps.now());
      const was = await keeper.read();
      phase = 'list';
      if (was !== undefined) await restore(was);
      else if (from !== undefined && settings.rosters !== 'off') {
        // A wish and one press: where nothing is to be decided, it begins.
        if ((await readFrom(from, false)) && !waits && isAllowed(list.entries.length)) await begin();
      } else if (besideTab !== undefined) kept = { ...kept, source: { host: '', tabId: besideTab } };
      deps.changed();
    },

    readPage: async (): Promise<void> => {
      const { tabId } = kept.source;
      if (tabId !== undefined && settings.rosters !== 'off') await readFrom(tabId, true);
    },
    giveRows: (rows: readonly Cells[]) => give({ rows }, { host: '' }, false, false),
    /** The tables of a file: the first is the one that is meant, as far as we can tell. */
    async giveTables(tables: readonly GivenTable[]): Promise<void> {
      // Counted once: each picture of the page names them.
      sheets = tables.map((table) => ({ table, count: tables.length > 1 ? studentsIn(table) : 0 }));
      await give(tables[0] ?? { rows: [] }, { host: '' }, false, false);
    },
    async chooseSheet(index: number): Promise<void> {
      const chosen = sheets[index]?.table;
      if (chosen !== undefined && phase === 'list') await give(chosen, { host: '' }, false, false);
    },
    giveFault(why: ListFault): void {
      fault = why;
      deps.changed();
    },
    async setColumn(use: 'ssid' | 'name' | 'localId', column: number | undefined): Promise<void> {
      const last = kept.given.at(-1);
      if (last === undefined || phase === 'work') return;
      const parts = use === 'name' ? { lastName: undefined, firstName: undefined } : {};
      const columns: Columns = { ...NO_COLUMNS, ...last.columns, ...parts, [use]: column };
      await change({ given: [...kept.given.slice(0, -1), { ...last, columns }] });
    },
    setRestoreZeros: (restoreZeros: boolean) => changeList({ restoreZeros }),
    setIncludeHidden: (includeHidden: boolean) => changeList({ includeHidden }),
    cut: (count: number) => change({ cutTo: count }),
    begin,

    async startOver(): Promise<void> {
      noteResult();
      drive?.end();
      drive = undefined;
      endFiles();
      queue = newQueue(0);
      outcomes = [];
      phase = 'list';
      fault = undefined;
      const { tabId, host } = kept.source;
      sheets = [];
      kept = { given: [], source: { host, tabId }, restoreZeros: false, state: 'ready', savedAt: 0 };
      list = { entries: [], leftOut: [] };
      await keeper.forget();
      deps.changed();
    },

    tellQueue(what: 'pause' | 'resume' | 'stop' | 'tryFailed'): void {
      if (settings.rosters !== 'off') drive?.tell({ kind: what });
    },

    /** Settings, or an organization's policy, are others now: what is not allowed any more ends at once. */
    async settingsChanged(): Promise<void> {
      settings = await deps.settings();
      if (settings.rosters === 'off') drive?.tell({ kind: 'stop' });
      const isSaving = shownBy?.save !== undefined;
      if (settings.rosters === 'off' || settings.rosters === 'status' || (isSaving && settings.rosters === 'print')) {
        endFiles();
      }
      mayGoOn();
      deps.changed();
    },

    mayGoOn,

    /** The page is in front again: what was done elsewhere meanwhile may be what it waits for. */
    isInFront(): void {
      const held = [queue.problem, files.kind === 'working' ? files.queue.problem : undefined];
      if (held.some((problem) => problem !== undefined && PASSES_ELSEWHERE.includes(problem.code))) mayGoOn();
    },

    /** The browser says that this computer has no network any more. */
    isOffline(): void {
      drive?.tell(OFFLINE);
      filesRun?.tell('offline');
    },

    startFiles: (choice: FileChoice, save?: SaveChoice): void =>
      startFiles(jobsOf(list.entries, outcomes, choice, choice.order, deps.nameLanguage), choice, save),

    tellFiles(what: 'pause' | 'resume' | 'stop' | 'tryFailed' | 'next'): void {
      const isOfMany =
        files.kind === 'shown' ||
        files.kind === 'nothing' ||
        (files.kind === 'saved' && shownBy?.save?.to === 'onePdf');
      if (what !== 'tryFailed' || !isOfMany || shownBy === undefined) {
        filesRun?.tell(what);
        return;
      }
      // Those that are missing come by themselves: the others are on paper.
      const missing = 'failed' in files ? files.failed.map(({ job }) => job) : [];
      startFiles(missing, shownBy.choice, shownBy.save);
    },

    viewerCanPrint(): void {
      if (files.kind === 'shown') files = { ...files, canPrint: true };
      deps.changed();
    },
  };
}

const isTold = (now = 0, was = 0): boolean => Math.floor(now / NOTED_EVERY) > Math.floor(was / NOTED_EVERY);

/** How a person knows the columns: by their heads, else by what stands first in them. */
function columnNamesOf({ rows, columns: { head }, hiddenColumns = [] }: Given): ColumnName[] {
  const width = Math.max(0, ...rows.slice(0, 200).map(({ length }) => length));
  const first = rows.slice(head ?? 0).find((cells) => cells.some((cell) => cell.trim() !== '')) ?? [];
  return Array.from({ length: width }, (_, index) => {
    const text = (first[index] ?? '').trim();
    const shown = head === undefined ? text.replace(/\d(?=\d{4})/g, '•') : text;
    return { index, name: shown.slice(0, 60), isHidden: hiddenColumns.includes(index) };
  });
}

/** A sheet with as many students as it shows. */
interface Counted {
  readonly table: GivenTable;
  readonly count: number;
}

/** The sheets with students of a workbook, and which of them is read; none where there is nothing to choose. */
function sheetsOf(counted: readonly Counted[], given: Given | undefined): SheetName[] {
  const named = counted.filter(({ table }) => table.sheet !== undefined);
  if (named.length < 2) return [];
  return named.map(({ table: { rows, sheet }, count }) => {
    return { name: sheet?.name ?? '', isHidden: sheet?.isHidden ?? false, count, isRead: rows === given?.rows };
  });
}

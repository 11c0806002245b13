import type { FileChoice, SaveChoice } from '@/components/roster/roster-props';
import { amendOutcome } from '@/utils/activity/amend-outcome';
import { csvLine } from '@/utils/activity/csv';
import type { SavingOutcome } from '@/utils/activity/saving';
import { saveAs } from '@/utils/browser/save-as';
import { activityLog } from '@/utils/browser/stores';
import { linkIsPermitted } from '@/utils/caaspp/link-host';
import { fetchReportFile } from '@/utils/links/report-file';
import { reportText } from '@/utils/links/report-row';
import type { FileTarget } from '@/utils/roster/files/file-target';
import type { FileJob, FilesModel } from '@/utils/roster/files/files-model';
import type { Source } from '@/utils/roster/kept';
import { languageNamesIn } from '@/utils/roster/language-names';
import type { StatusRow } from '@/utils/roster/status-rows';
import type { Ssid } from '@/utils/ssid';
import { inTurn } from '@/utils/storage/in-turn';
import { unattended } from '@/utils/unattended';
import type { Words } from '@/utils/words';
import { askLink } from './background-calls';
import { openBook } from './book';
import { type FilesRun, MOST_PAGES, runFiles } from './files-run';
import { pickFolder } from './folder-target';
import { whyOf } from './missing-csv';
import { createPasswords } from './passwords';
import { type NamedJob, runSaving } from './save-run';
import { zipTarget } from './zip-target';

export interface FilesStart {
  readonly jobs: readonly FileJob[];
  readonly rows: readonly StatusRow[];
  readonly choice: FileChoice;
  /** undefined: print. */
  readonly save: SaveChoice | undefined;
  readonly source: Source;
  /** The act under which all of it stands in the activity log. */
  readonly act: string;
  readonly words: Words;
  checkOf(ssid: Ssid): Promise<string>;
  changed(model: FilesModel): void;
  /** Lines of the activity log say now what became of their files. */
  logged(): void;
}

/** Prints, or saves: in the browser, from memory. */
export function startFiles(start: FilesStart): FilesRun {
  const { save } = start;
  // Before anything is fetched, or said in the log: it could not be printed.
  if (save === undefined && !navigator.pdfViewerEnabled) return noViewer(start);
  if (save === undefined || save.to === 'onePdf') return startBook(start);
  const handed = createHanded(start, save.to === 'folder' ? 'folder' : 'downloads');
  const zip = () => zipTarget((file, part) => handed.over(file, `paperless-scores-${part}.zip`));
  // Within the press, or the browser lets no folder be picked.
  const target = save.to === 'folder' ? pickFolder() : Promise.resolve(zip());
  return startSaving({ ...start, changed: handed.changed }, save, target, handed);
}

function noViewer({ changed }: FilesStart): FilesRun {
  changed({ kind: 'noViewer' });
  return { tell() {}, end() {} };
}

/** Lines of the activity log about files that go to the browser together, and what comes of those. */
function createHanded({ changed, logged }: Pick<FilesStart, 'changed' | 'logged'>, where: 'folder' | 'downloads') {
  let lines: (number | undefined)[] = [];
  let why: Exclude<SavingOutcome, 'saved'> | undefined;
  return {
    add(line: number | undefined): void {
      lines.push(line);
    },

    over(file: Blob, name: string): void {
      const mine = lines;
      lines = [];
      const end = saveAs(file, name).then(async (outcome) => {
        if (outcome === undefined) return;
        if (outcome !== 'saved') {
          why = outcome;
          changed({ kind: 'notSaved', why });
        }
        await amendOutcome(mine, outcome);
        logged();
      });
      unattended(end);
    },

    /** What was not saved is said last, too. */
    changed: (model: FilesModel) =>
      changed(model.kind !== 'saved' ? model : why === undefined ? { ...model, where } : { kind: 'notSaved', why }),
  };
}

function common({ source }: FilesStart) {
  return {
    now: Date.now,
    later: (callback: () => void, ms: number) => {
      const timer = setTimeout(callback, ms);
      return () => clearTimeout(timer);
    },
    link: (job: FileJob, again: boolean) => askLink(job, source, again),
    fetchFile: (url: string, linkHosts: readonly string[]) =>
      fetchReportFile(url, {
        fetch: (...args) => fetch(...args),
        online: () => navigator.onLine,
        permitted: (address) => linkIsPermitted(address, { linkHosts }),
      }),
  };
}

/** One file of many reports, to print or to keep. */
function startBook(start: FilesStart): FilesRun {
  const { jobs, choice, save, source, act, words } = start;
  const nameLanguage = languageNamesIn(words);
  const handed = createHanded(start, 'downloads');
  const { changed } = handed;
  const book = openBook();
  let shown: string | undefined;
  const forget = () => {
    if (shown !== undefined) URL.revokeObjectURL(shown);
    shown = undefined;
  };
  const { sheetTrue, separators } = choice;
  const run = runFiles(
    jobs,
    {
      ...{ sheetTrue, separators, mostPages: MOST_PAGES, mostBytes: save?.partBytes, goesOn: save !== undefined },
      // Its viewer is out of a page's reach.
      printsItself: save === undefined && import.meta.env.FIREFOX,
    },
    {
      ...common(start),
      book,
      take: async (file, inIt, part) => {
        forget();
        const what = save === undefined ? 'print' : 'download';
        const outcome = save === undefined ? 'ok' : 'handedOver';
        // Logged first: who printed this child's report must be answered, also when the browser ends right after.
        for (const { entry, report: row } of inIt) {
          const report = reportText(row);
          handed.add(await activityLog.add({ what, outcome, site: source.host, ssid: entry.ssid, report, act }));
        }
        if (save !== undefined) {
          handed.over(file, `paperless-scores-${part}.pdf`);
          return undefined;
        }
        shown = URL.createObjectURL(file);
        return shown;
      },
      titleOf: ({ entry, report }) => [
        entry.name || entry.ssid.lastFour,
        entry.localId,
        `${report.test} ${report.year}`,
        report.languages.map(nameLanguage).join(' + '),
      ],
      changed,
    },
  );
  const end = () => {
    run.end();
    book.close();
    forget();
  };
  return {
    tell(what) {
      if (what !== 'stop') return run.tell(what);
      end();
      changed({ kind: 'idle' });
    },
    end,
  };
}

/** Each report as a file of its own. */
function startSaving(
  start: FilesStart,
  save: SaveChoice,
  target: Promise<FileTarget | undefined>,
  handed: ReturnType<typeof createHanded>,
): FilesRun {
  const { jobs, rows, source, act, words, changed } = start;
  const book = openBook();
  const passwords = createPasswords(save.password);
  const protection = save.password.kind;
  const withFiles = new Set(jobs.map(({ entry }) => entry));
  const others = rows
    .filter(({ entry }) => !withFiles.has(entry))
    .map((row) => ({ entry: row.entry, outcome: whyOf(row, words) }));
  let run: FilesRun | undefined;
  let isOver = false;
  unattended(
    target.then((where) => {
      if (where === undefined || isOver) return changed({ kind: 'idle' });
      run = runSaving(
        jobs,
        others,
        { pattern: save.pattern, protection, passwordFor: passwords.passwordFor },
        {
          ...common(start),
          book,
          target: where,
          checkOf: start.checkOf,
          // Another page of ours may save another list into the same folder.
          alone: save.to === 'folder' ? inTurn('files of a list') : undefined,
          // Before the file: who has a file has its password, whatever ends the run. Apart, as they are sent apart.
          begins: (files) => {
            if (protection === 'own') savePasswords(files, passwords.passwordFor, words);
          },
          writes: async ({ entry, report }) => {
            const line = await activityLog.add({
              ...{ what: 'download', outcome: 'handedOver', site: source.host, ssid: entry.ssid, act },
              report: reportText(report),
            });
            return (isWritten) => {
              // What is in a zip is saved when the zip is.
              if (isWritten && save.to === 'zip') handed.add(line);
              else unattended(amendOutcome([line], isWritten ? 'saved' : 'notSaved'));
            };
          },
          words: (outcome) => words.t(outcome === 'saved' ? 'rosterSavedOutcome' : `rosterFileFault_${outcome}`),
          changed,
        },
      );
    }),
  );
  return {
    tell: (what) => run?.tell(what),
    end() {
      isOver = true;
      run?.end();
      book.close();
    },
  };
}

function savePasswords(
  files: readonly NamedJob[],
  passwordFor: (job: FileJob) => string | undefined,
  { t }: Words,
): void {
  const heads = [t('rosterRow'), t('rosterStudent'), t('rosterLocalId'), t('rosterFileName'), t('rosterPassword')];
  const texts = files.map(({ job, file }) => {
    const { row, name, localId } = job.entry;
    return csvLine([String(row), name, localId, file, passwordFor(job) ?? '']);
  });
  const table = new Blob(['\ufeff', csvLine(heads), ...texts], { type: 'text/csv' });
  unattended(saveAs(table, 'paperless-scores-passwords.csv'));
}

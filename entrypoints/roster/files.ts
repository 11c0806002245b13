import type { FileChoice } from '@/components/roster/roster-props';
import { activityLog } from '@/utils/browser/stores';
import { fetchReportFile } from '@/utils/links/report-file';
import type { FileJob, FilesModel } from '@/utils/roster/files/files-model';
import type { Source } from '@/utils/roster/kept';
import { askLink } from './background-calls';
import { openBook } from './book';
import { type FilesRun, MOST_PAGES, runFiles } from './files-run';

export interface FilesStart {
  readonly jobs: readonly FileJob[];
  readonly choice: FileChoice;
  readonly what: 'print' | 'save';
  readonly source: Source;
  /** The act under which all of it stands in the activity log. */
  readonly act: string;
  changed(model: FilesModel): void;
}

/** Prints, or saves as one PDF: in the browser, from memory. */
export function startFiles({ jobs, choice, what, source, act, changed }: FilesStart): FilesRun {
  const book = openBook();
  let shown: string | undefined;
  const forget = () => {
    if (shown !== undefined) URL.revokeObjectURL(shown);
    shown = undefined;
  };
  const { host } = source;
  const run = runFiles(
    jobs,
    {
      sheetTrue: choice.sheetTrue,
      separators: choice.separators,
      mostPages: MOST_PAGES,
      goesOn: what === 'save',
    },
    {
      now: Date.now,
      later: (callback, ms) => {
        const timer = setTimeout(callback, ms);
        return () => clearTimeout(timer);
      },
      book,
      link: (job, again) => askLink(job, source, again),
      fetchFile: (url) => fetchReportFile(url, { fetch: (...args) => fetch(...args), online: () => navigator.onLine }),
      take: async (file, inIt, part) => {
        forget();
        const note = what === 'print' ? 'print' : 'download';
        // Logged first: who printed this child's report must be answered, also when the browser ends right after.
        for (const { entry } of inIt) {
          await activityLog.add({ what: note, outcome: 'ok', site: host, ssid: entry.ssid, act }).catch(() => {});
        }
        shown = URL.createObjectURL(file);
        if (what === 'save') saveAs(shown, `paperless-scores-${part}.pdf`);
        return what === 'print' && navigator.pdfViewerEnabled ? shown : undefined;
      },
      titleOf: ({ entry, report }) => [
        entry.name || entry.ssid.lastFour,
        entry.localId,
        `${report.test} ${report.year}`,
      ],
      changed,
    },
  );
  return {
    tell: run.tell,
    end() {
      run.end();
      book.close();
      forget();
    },
  };
}

function saveAs(url: string, name: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
}

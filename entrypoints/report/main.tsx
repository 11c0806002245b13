import { render } from 'preact';
import { browser } from 'wxt/browser';
import { type FileShown, ReportPage, type ReportState } from '@/components/report/report-page';
import { WordsContext } from '@/components/shared/words-context';
import { browserWords } from '@/utils/browser/browser-words';
import { followSavings } from '@/utils/browser/follow-savings';
import { trace } from '@/utils/browser/trace';
import { linkIsPermitted } from '@/utils/caaspp/link-host';
import { PASSES_ELSEWHERE } from '@/utils/caaspp/passes-elsewhere';
import { type LoadedReport, loadReport } from '@/utils/links/load-report';
import { fetchReportFile, type ShownFile } from '@/utils/links/report-file';
import { isAwake } from '@/utils/messages/awake';
import { sendMessage } from '@/utils/messages/messaging';
import { answerOrProblem } from '@/utils/messages/until-answered';
import { onUnattendedFailure, unattended } from '@/utils/unattended';
import { VAULT_KEY } from '@/utils/vault/session-secrets';
import { fileName } from './file-name';
import { noteAnothers, noteSaved, noteShown, studentOf } from './note';
import { createSavings } from './savings';
import { tabTitle } from './tab-title';

/** A file that has not come by then is late: a proxy may be looking through it. */
const LATE_MS = 10_000;

onUnattendedFailure(trace('report'));
const words = browserWords();
document.documentElement.lang = words.locale;
// The title goes into the browser's history: it names nobody.
document.title = `${words.t('reportTitle')} – ${words.t('extensionName')}`;
const ticket = location.hash.slice(1);

let state: ReportState = { kind: 'loading' };
let copy: { readonly url: string; readonly name: string } | undefined;
/** Whether what is shown may be saved and printed: once it was read, and names no other student. */
let isGood = Promise.resolve(false);
let viewer: HTMLIFrameElement | undefined;

async function load(): Promise<void> {
  forget();
  show({ kind: 'loading' });
  const late = setTimeout(() => state.kind === 'loading' && show({ ...state, isLate: true }), LATE_MS);
  const loaded = await loadReport({
    ask: async (again) => {
      const ask = () => sendMessage('reportFor', { ticket, again });
      return answerOrProblem(ask, { goesOn: () => true, isAwake });
    },
    fetchFile: (url, linkHosts) =>
      fetchReportFile(url, {
        fetch: (...args) => fetch(...args),
        online: () => navigator.onLine,
        permitted: (address) => linkIsPermitted(address, { linkHosts }),
        onProgress: ({ received, total }) => {
          const percent = total === undefined ? undefined : Math.min(100, Math.floor((received / total) * 100));
          if (state.kind === 'loading' && percent !== state.percent) show({ ...state, percent });
        },
      }),
  }).finally(() => clearTimeout(late));
  if (loaded.kind === 'file') document.title = tabTitle(loaded.row, loaded.lastFour);
  show(loaded.kind === 'file' ? shown(loaded) : loaded);
  if (loaded.kind !== 'file') return;
  isGood = judged(loaded);
  await isGood;
}

/** Reads a report that is shown already, so that nobody waits for it, and takes another student's away. */
async function judged({ file, row, lastFour, name }: Extract<LoadedReport, { kind: 'file' }>): Promise<boolean> {
  const mine = copy;
  // Whether or not that can be noted: it is looked at.
  await noteShown(ticket).catch(trace('report'));
  // What it takes to read a file comes only then, too.
  const { isAnothers } = await import('./whose');
  const ssid = await studentOf(ticket);
  const isOwn = ssid === undefined || !(await isAnothers(file, ssid));
  if (isOwn || copy !== mine) return isOwn;
  forget();
  show({ kind: 'anothers', row, lastFour, name });
  await noteAnothers(ticket);
  return false;
}

/** Does so with what is shown now, if it may be: a press may come before that is known. */
async function onceGood(act: (shown: NonNullable<typeof copy>) => void): Promise<void> {
  const pressed = copy;
  // Of a file that can't be read nobody can say anything; that it failed stands in the trace.
  const may = await isGood.catch(() => true);
  if (may && pressed !== undefined && pressed === copy) act(pressed);
}

function shown({ row, lastFour, name: studentName, file, url }: Extract<LoadedReport, { kind: 'file' }>): ReportState {
  const name = fileName(row, lastFour, file);
  // Firefox's viewer has a "Save" of its own, which takes the name from here.
  copy = { url: URL.createObjectURL(new File([file.blob], name, { type: file.blob.type })), name };
  return { kind: 'shown', row, lastFour, name: studentName, url, file: fileShown(file, copy.url), canPrint: false };
}

function fileShown(file: ShownFile, src: string): FileShown {
  if (file.kind === 'html') return { kind: 'html', text: file.text };
  if (file.kind === 'video') return { kind: 'video', src };
  // Where PDFs are set to be saved, a frame would save it under a name that says nothing. Chromium says so. Firefox says
  // that it has a viewer, also where it is set to save PDFs or to give them to another program; but what is in an object it
  // shows or leaves, and never saves.
  const inObject = import.meta.env.FIREFOX;
  // Printing and saving stand above the report, with its name and the log: once is enough.
  const shown = inObject ? src : navigator.pdfViewerEnabled ? `${src}#toolbar=0` : undefined;
  return { kind: 'pdf', src: shown, inObject };
}

const savings = createSavings(
  () => noteSaved(ticket),
  (saving) => state.kind === 'shown' && show({ ...state, saving }),
);

function forget(): void {
  if (copy !== undefined) URL.revokeObjectURL(copy.url);
  copy = undefined;
  viewer = undefined;
}

/** Whether the viewer prints when it is told: Firefox keeps its own out of reach, and has a button of its own. */
function canPrint(frame: HTMLIFrameElement): boolean {
  try {
    return typeof frame.contentWindow?.print === 'function';
  } catch {
    return false;
  }
}

function print(): void {
  unattended(onceGood(() => viewer?.contentWindow?.print()));
}

function save(): void {
  const handOver = ({ url, name }: NonNullable<typeof copy>) => {
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    savings.pressed();
    link.click();
  };
  unattended(onceGood(handOver));
}

function show(next: ReportState): void {
  state = next;
  render(
    <WordsContext.Provider value={words}>
      <ReportPage
        state={state}
        onSave={save}
        onPrint={print}
        onViewer={(frame) => {
          viewer = frame;
          // It may be there while it is being drawn: what is drawn then would come apart.
          queueMicrotask(() => {
            if (state.kind === 'shown' && viewer === frame && canPrint(frame)) show({ ...state, canPrint: true });
          });
        }}
        onUnplayable={() => {
          if (state.kind === 'shown') show({ ...state, file: { kind: 'video', src: undefined } });
        }}
        onRemedy={(remedy) => {
          if (remedy === 'retry') unattended(load());
          else if (remedy === 'unlock')
            unattended(browser.tabs.create({ url: browser.runtime.getURL('/unlock.html') }));
          else unattended(browser.runtime.openOptionsPage());
        }}
        onOpenLink={(url) => location.assign(url)}
      />
    </WordsContext.Provider>,
    document.body,
  );
}

function tryAgain(): void {
  if ('problem' in state && PASSES_ELSEWHERE.includes(state.problem.code)) unattended(load());
}

browser.storage.session.onChanged.addListener((changes) => {
  if (changes[VAULT_KEY]?.newValue !== undefined) tryAgain();
});
addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') tryAgain();
});
addEventListener('online', tryAgain);
followSavings((url) => url === copy?.url, savings.heard);
addEventListener('pagehide', forget);
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) unattended(load());
});
// The browser's own command, given in the viewer, prints the page around it: then the report's turn comes.
addEventListener('afterprint', () => {
  if (state.kind === 'shown' && state.canPrint) print();
});
addEventListener('keydown', (event) => {
  if (state.kind !== 'shown' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  if (event.key === 's') save();
  else if (event.key === 'p' && state.canPrint) print();
  else return;
  event.preventDefault();
});
unattended(load());

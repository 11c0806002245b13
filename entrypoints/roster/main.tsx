import { render } from 'preact';
import { browser } from 'wxt/browser';
import { obstacleTitle } from '@/components/roster/obstacle-card';
import { progressWords } from '@/components/roster/progress-words';
import { RosterPage } from '@/components/roster/roster-page';
import type { RosterModel } from '@/components/roster/roster-props';
import { WordsContext } from '@/components/shared/words-context';
import { browserWords } from '@/utils/browser/browser-words';
import { saveAs } from '@/utils/browser/save-as';
import { trace } from '@/utils/browser/trace';
import { languageNamesIn } from '@/utils/roster/language-names';
import { onUnattendedFailure, unattended } from '@/utils/unattended';
import { VAULT_KEY } from '@/utils/vault/session-secrets';
import { warmUp } from './background-calls';
import { drawWhenDue } from './draw-when-due';
import { startFiles } from './files';
import { canPickFolder } from './folder-target';
import { readTables } from './list-reader';
import { missingCsv } from './missing-csv';
import { openRoster, seenReports } from './open-roster';

onUnattendedFailure(trace('roster'));
const words = browserWords();
document.documentElement.lang = words.locale;

/** Names this list in the address, so that the page finds it when it is loaded or opened again. */
const id = location.hash.slice(1) || crypto.randomUUID();
/**
 * The page was here before: it is loaded again, or the browser brings it back with the window of yesterday. The press that
 * opened it counts no more, and the tab that it names may be another one by now.
 */
const isBack = history.state === 'opened';
history.replaceState('opened', '', `#${id}`);
/**
 * Where the list is: the page of a tab, one's own list, or nowhere yet (`beside`: the tab that was in front). `list`: a page
 * of a SIS has opened this one, and nobody is asked for before a person wishes it here.
 */
const query = new URLSearchParams(location.search);
const tabIn = (name: string) => (query.has(name) ? Number(query.get(name)) : undefined);

let viewer: HTMLIFrameElement | undefined;

const roster = openRoster(id, {
  startFiles: (start) => startFiles({ ...start, act: id, words, checkOf: seenReports.checkOf }),
  canPickFolder: canPickFolder(),
  nameLanguage: languageNamesIn(words),
  changed: () => drawSoon(),
});

/** What the page was at when it was drawn last: what a person does to it shows at once. */
let drawnStage = '';

const stageOf = ({ phase, queue, files }: RosterModel) =>
  `${phase} ${queue.kind} ${files.kind} ${'queue' in files ? files.queue.kind : ''}`;

const drawSoon = drawWhenDue(draw, () => {
  const model = roster.model();
  const isUnderWay = model.queue.kind === 'running' || model.files.kind === 'working';
  return isUnderWay && stageOf(model) === drawnStage;
});

/** How far it is, or what holds it up, for who works in another tab meanwhile; empty while nothing is going on. */
function stateWords({ queue, progress, files }: RosterModel): string {
  const now = files.kind === 'working' ? files : { queue, progress };
  if (now.queue.kind === 'running') return progressWords(now.progress, words);
  return now.queue.kind === 'paused' && now.queue.problem !== undefined ? obstacleTitle(now.queue.problem, words) : '';
}

function draw(): void {
  const model = roster.model();
  drawnStage = stageOf(model);
  const title = `${words.t('rosterTitle')} – ${words.t('extensionName')}`;
  // The title goes into the browser's history: numbers, what holds it up, and nobody's name.
  document.title = [stateWords(model), title].filter(Boolean).join(' – ');
  render(
    <WordsContext.Provider value={words}>
      <RosterPage
        model={model}
        // As on the page of one report.
        viewerInObject={import.meta.env.FIREFOX}
        onReadPage={() => unattended(roster.readPage())}
        onText={(text) => unattended(open(text))}
        onFile={(file) => unattended(open(file))}
        onColumn={(use, column) => unattended(roster.setColumn(use, column))}
        onRestoreZeros={(restore) => unattended(roster.setRestoreZeros(restore))}
        onIncludeHidden={(include) => unattended(roster.setIncludeHidden(include))}
        onSheet={(index) => unattended(roster.chooseSheet(index))}
        onCut={(count) => unattended(roster.cut(count))}
        onBegin={() => unattended(roster.begin())}
        onStartOver={() => unattended(roster.startOver())}
        onQueue={(what) => roster.tellQueue(what)}
        onRemedy={(remedy) => {
          if (remedy === 'retry') roster.mayGoOn();
          else if (remedy === 'unlock')
            unattended(browser.tabs.create({ url: browser.runtime.getURL('/unlock.html') }));
          else unattended(browser.runtime.openOptionsPage());
        }}
        onExportMissing={() => {
          const table = new Blob([missingCsv(model, words)], { type: 'text/csv' });
          unattended(saveAs(table, 'paperless-scores-missing.csv'));
        }}
        onPrint={(choice) => roster.startFiles(choice)}
        onSave={(choice, save) => roster.startFiles(choice, save)}
        onFiles={(what) => roster.tellFiles(what)}
        onViewer={(frame) => {
          viewer = frame;
          if (!canPrint(frame)) return;
          roster.viewerCanPrint();
          // The press was for paper: the dialog comes by itself.
          frame.contentWindow?.print();
        }}
        onPrintAgain={() => viewer?.contentWindow?.print()}
      />
    </WordsContext.Provider>,
    document.body,
  );
}

/** Takes a list as it was pasted, or in a file. */
async function open(given: Blob | string): Promise<void> {
  const tables = await readTables(given);
  if (tables === undefined) roster.giveFault('unreadable');
  else await roster.giveTables(tables);
}

/** Whether the viewer prints when it is told: Firefox keeps its own out of reach, and has a button of its own. */
function canPrint(frame: HTMLIFrameElement): boolean {
  try {
    return typeof frame.contentWindow?.print === 'function';
  } catch {
    return false;
  }
}

// What stood in the way may have gone without this page: unlocked or set up in another tab, online again.
browser.storage.session.onChanged.addListener((changes) => {
  if (changes[VAULT_KEY]?.newValue !== undefined) roster.mayGoOn();
});
// The bell of the settings is in one, what an organization decides in the other.
for (const area of [browser.storage.local, browser.storage.managed]) {
  area.onChanged.addListener(() => unattended(roster.settingsChanged()));
}
addEventListener('visibilitychange', () => {
  if (document.visibilityState !== 'hidden') roster.isInFront();
});
addEventListener('online', () => roster.mayGoOn());
addEventListener('offline', () => roster.isOffline());
// The time that is left, and what a service holds up, go on while nothing else happens.
setInterval(() => {
  if (roster.model().queue.kind === 'running') drawSoon();
}, 1_000);

drawSoon();
unattended(seenReports.prune());
warmUp();
const from = query.has('mine') ? 'mine' : (tabIn('tab') ?? tabIn('list'));
unattended(roster.open(from, tabIn('beside'), query.has('list') || isBack));

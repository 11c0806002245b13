import { sessionStore } from '@/utils/browser/browser-session-store';
import { vault } from '@/utils/browser/stores';
import { forgetLinks } from '@/utils/links/links-store';
import { dropTicket, putTicket, type TicketAnswer } from '@/utils/links/tickets';
import { isAwake } from '@/utils/messages/awake';
import { type ReportsAnswer, sendMessage } from '@/utils/messages/messaging';
import { answerOrProblem } from '@/utils/messages/until-answered';
import type { FileJob } from '@/utils/roster/files/files-model';
import type { Source } from '@/utils/roster/kept';
import type { EpochMs } from '@/utils/time';
import { chooseCredentialSet } from '@/utils/vault/choose';

/** The page waits as long as it is open: the background may end at any moment and be started anew. */
const persistence = { goesOn: () => true, isAwake };

/** Which key serves a page is looked up again after so long: not for each of four students at once, nor for ever. */
const LOOKED_UP_FOR_MS = 2_000;
let lookedUp:
  | { readonly source: Source; readonly at: EpochMs; readonly setId: Promise<string | undefined> }
  | undefined;

function setIdFor(source: Source): Promise<string | undefined> {
  const at = Date.now();
  if (lookedUp?.source === source && at - lookedUp.at < LOOKED_UP_FOR_MS) return lookedUp.setId;
  const { host, schoolCode } = source;
  const setId = vault.list().then((sets) => chooseCredentialSet(sets, { host, schoolCode })?.id);
  lookedUp = { source, at, setId };
  // What could not be read is read again.
  setId.catch(() => {
    lookedUp = undefined;
  });
  return setId;
}

/** By the time that somebody is asked for, the database of keys is open and the background awake. */
export function warmUp(): void {
  for (const first of [vault.list(), isAwake()]) first.catch(() => {});
}

/**
 * One student's reports, by the account that serves the page from which the list is.
 * @param keepLinks false: their links are asked for anew when their turn comes
 */
export async function askReports(
  ssid: string,
  source: Source,
  act: string,
  at: EpochMs,
  keepLinks: boolean,
): Promise<ReportsAnswer> {
  const setId = await setIdFor(source);
  const ask = { ssid, setId, at, host: source.host, act };
  const once = () => answerOrProblem<ReportsAnswer>(() => sendMessage('searchReports', ask), persistence);
  const first = await once();
  // Called off with all that was under way, as by a lock: why, the next answer says.
  const answer = first.kind === 'cancelled' ? await once() : first;
  if (!keepLinks && setId !== undefined) await forgetLinks(sessionStore, setId, ssid);
  return answer;
}

/** The link of a report, alive; for use at once. `again`: the one before did not work. */
export async function askLink({ entry, report }: FileJob, source: Source, again: boolean): Promise<TicketAnswer> {
  const accountId = await setIdFor(source);
  if (accountId === undefined) return { kind: 'problem', problem: { code: 'notSetUp' } };
  const ticket = crypto.randomUUID();
  // By its id, or by what it is where that was forgotten. Whose it is stands beside it, in one record.
  const listed = { ...report, languages: report.languages.map((language) => ({ ...language })), url: '' };
  await putTicket(sessionStore, ticket, { accountId, ssid: entry.ssid.reveal(), report: listed, site: source.host });
  try {
    // Awaited here: the ticket is there until then.
    return await answerOrProblem(() => sendMessage('reportFor', { ticket, again }), persistence);
  } finally {
    await dropTicket(sessionStore, ticket);
  }
}

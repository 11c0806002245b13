import { sessionStore } from '@/utils/browser/browser-session-store';
import { activityLog } from '@/utils/browser/stores';
import { reportText } from '@/utils/links/report-row';
import { dropTicket, noteTicketShown, readTicket, type Ticket } from '@/utils/links/tickets';
import { Ssid } from '@/utils/ssid';

/** The first time was logged when the report was pressed; a page that is loaded again, or doubled, is logged here. */
export async function noteShown(id: string): Promise<void> {
  const ticket = await readTicket(sessionStore, id);
  if (ticket?.shown) await note('open', ticket);
  else if (ticket !== undefined) await noteTicketShown(sessionStore, id, ticket);
}

/** The file goes to the browser. @returns the line, for what comes of it */
export async function noteSaved(id: string): Promise<number | undefined> {
  const ticket = await readTicket(sessionStore, id);
  return ticket && note('download', ticket);
}

/** The student for whom the report was opened; undefined once it is closed. */
export async function studentOf(id: string): Promise<string | undefined> {
  return (await readTicket(sessionStore, id))?.ssid;
}

/** Another student's number stands in the file: it is not shown any more, nor again. */
export async function noteAnothers(id: string): Promise<void> {
  const ticket = await readTicket(sessionStore, id);
  if (ticket === undefined) return;
  await dropTicket(sessionStore, id);
  await note('refused', ticket);
}

const OUTCOMES = { open: 'ok', download: 'handedOver', refused: 'otherStudent' } as const;

async function note(what: keyof typeof OUTCOMES, { site, ssid: digits, report }: Ticket): Promise<number | undefined> {
  const ssid = Ssid.parse(digits);
  return ssid && activityLog.add({ what, outcome: OUTCOMES[what], site, ssid, report: reportText(report) });
}

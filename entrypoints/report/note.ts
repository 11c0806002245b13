import { browser } from 'wxt/browser';
import { activityLog } from '@/utils/browser/stores';
import { reportText } from '@/utils/links/report-row';
import { noteTicketShown, readTicket, type Ticket } from '@/utils/links/tickets';
import { Ssid } from '@/utils/ssid';
import type { SessionStore } from '@/utils/storage/session-store';

const store: Pick<SessionStore, 'get' | 'set'> = {
  get: async (key) => (await browser.storage.session.get(key))[key],
  set: (key, value) => browser.storage.session.set({ [key]: value }),
};

/** The first time was logged when the report was pressed; a page that is loaded again, or doubled, is logged here. */
export async function noteShown(id: string): Promise<void> {
  const ticket = await readTicket(store, id);
  if (ticket?.shown) await note('open', ticket);
  else if (ticket !== undefined) await noteTicketShown(store, id, ticket);
}

/** The file goes to the browser. @returns the line, for what comes of it */
export async function noteSaved(id: string): Promise<number | undefined> {
  const ticket = await readTicket(store, id);
  return ticket && note('download', ticket);
}

async function note(what: 'open' | 'download', { site, ssid: digits, report }: Ticket): Promise<number | undefined> {
  const ssid = Ssid.parse(digits);
  const outcome = what === 'download' ? 'handedOver' : 'ok';
  return ssid && activityLog.add({ what, outcome, site, ssid, report: reportText(report) });
}

import { sessionStore } from '@/utils/browser/browser-session-store';
import { rowOf } from '@/utils/links/report-row';
import type { TicketAnswer } from '@/utils/links/tickets';
import { readTicket } from '@/utils/links/tickets';
import type { ProtocolMap } from '@/utils/messages/messaging';
import { accountWithId } from './account';
import { scores, ssidOf } from './reports';

/** The report that a ticket stands for, its link renewed first if need be. */
export async function reportFor({ ticket: id, again }: Parameters<ProtocolMap['reportFor']>[0]): Promise<TicketAnswer> {
  const ticket = await readTicket(sessionStore, id);
  const found = ticket && (await accountWithId(ticket.accountId));
  if (ticket === undefined || found === undefined) return { kind: 'ended' };
  if (found.kind === 'problem') return { kind: 'problem', problem: found.problem };
  const ssid = ssidOf(ticket.ssid);
  const doubtedAt = again ? Date.now() : undefined;
  const { report } = ticket;
  const { signal } = new AbortController();
  const link = await scores.linkFor(ssid, found.account, report.id, signal, doubtedAt, report);
  switch (link.kind) {
    case 'link':
      return {
        kind: 'report',
        row: rowOf(link.report),
        url: link.report.url,
        lastFour: ssid.lastFour,
        name: ticket.name,
        hosts: found.account.profile.linkHosts,
      };
    case 'gone':
      return { kind: 'gone' };
    case 'cancelled':
      return { kind: 'problem', problem: { code: 'bug' } };
    default:
      return link;
  }
}

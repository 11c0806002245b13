import * as v from 'valibot';
import type { MessageCode } from '@/utils/caaspp/answer';
import type { Problem } from '@/utils/caaspp/problem';
import type { SessionStore } from '@/utils/storage/session-store';
import { storedReportSchema } from './links-store';
import type { ReportRow } from './report-row';

const ticketSchema = v.object({
  accountId: v.string(),
  ssid: v.string(),
  /** As it was listed. Its id may be forgotten before the ticket is: after a lock, or half an hour. */
  report: storedReportSchema,
  /** Host of the page on which it was pressed; empty for one of our own. */
  site: v.string(),
  /** The report page has shown its report once. */
  shown: v.optional(v.boolean()),
});

/** What a report page's address stands for. Kept in memory for the browser session; of no use after it. */
export type Ticket = v.InferOutput<typeof ticketSchema>;

/** What a report page gets for its ticket. Goes to our own pages alone: it holds a link. */
export type TicketAnswer =
  | {
      readonly kind: 'report';
      readonly row: ReportRow;
      readonly url: string;
      readonly lastFour: string;
      /** Where the profile says that reports may lie. */
      readonly hosts: readonly string[];
    }
  /** Not a ticket of this browser session, or its credential set was removed. */
  | { readonly kind: 'ended' }
  /** The service does not list this report any more. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'message'; readonly code: MessageCode; readonly text: string }
  | { readonly kind: 'problem'; readonly problem: Problem };

const keyOf = (id: string) => `ticket ${id}`;

/** Keeps a ticket under an id that says nothing of it. */
export function putTicket(store: Pick<SessionStore, 'set'>, id: string, ticket: Ticket): Promise<void> {
  return store.set(keyOf(id), ticket);
}

/** Forgets a ticket that has served. */
export function dropTicket(store: Pick<SessionStore, 'remove'>, id: string): Promise<void> {
  return store.remove([keyOf(id)]);
}

/** @returns undefined for an id that was not given out since the browser was started */
export async function readTicket(store: Pick<SessionStore, 'get'>, id: string): Promise<Ticket | undefined> {
  const parsed = v.safeParse(ticketSchema, await store.get(keyOf(id)));
  return parsed.success ? parsed.output : undefined;
}

import * as v from 'valibot';
import type { MessageCode } from '@/utils/caaspp/answer';
import type { Problem } from '@/utils/caaspp/problem';
import { inTurn } from '@/utils/storage/in-turn';
import type { SessionStore } from '@/utils/storage/session-store';
import { storedReportSchema } from './links-store';
import type { ReportRow } from './report-row';

const ticketSchema = v.object({
  accountId: v.string(),
  ssid: v.string(),
  /** As it was listed. Its id may be forgotten before the ticket is: after a lock, or half an hour. */
  report: storedReportSchema,
  /** The student's name as the page had it. */
  name: v.optional(v.string()),
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
      /** The student's name as the page had it. */
      readonly name?: string | undefined;
    }
  /** Not a ticket of this browser session, or its credential set was removed. */
  | { readonly kind: 'ended' }
  /** The service does not list this report any more. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'message'; readonly code: MessageCode; readonly text: string }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** Reports that are kept open. The page of an earlier one says that it has ended when it is loaded again. */
const MOST_TICKETS = 200;

const INDEX = 'tickets';
const indexSchema = v.array(v.string());
const keyOf = (id: string) => `ticket ${id}`;
/** Keeps a ticket under an id that says nothing of it. */
export function putTicket(store: SessionStore, id: string, ticket: Ticket): Promise<void> {
  return inTurn(INDEX)(async () => {
    const ids = [id, ...(await listed(store))];
    const gone = ids.splice(MOST_TICKETS).map(keyOf);
    if (gone.length > 0) await store.remove(gone);
    await store.setAll({ [keyOf(id)]: ticket, [INDEX]: ids });
  });
}

/** Forgets a ticket that has served. */
export function dropTicket(store: SessionStore, id: string): Promise<void> {
  return inTurn(INDEX)(async () => {
    await store.remove([keyOf(id)]);
    await store.set(
      INDEX,
      (await listed(store)).filter((other) => other !== id),
    );
  });
}

async function listed(store: SessionStore): Promise<string[]> {
  const parsed = v.safeParse(indexSchema, await store.get(INDEX));
  return parsed.success ? parsed.output : [];
}

/** Notes that the report page of a ticket has shown its report. */
export function noteTicketShown(store: Pick<SessionStore, 'set'>, id: string, ticket: Ticket): Promise<void> {
  return store.set(keyOf(id), { ...ticket, shown: true });
}

/** @returns undefined for an id that was not given out since the browser was started, or too long ago */
export async function readTicket(store: Pick<SessionStore, 'get'>, id: string): Promise<Ticket | undefined> {
  const parsed = v.safeParse(ticketSchema, await store.get(keyOf(id)));
  return parsed.success ? parsed.output : undefined;
}

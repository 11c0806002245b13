import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Answer } from './answer.ts';
import type { Fault } from './fault-schema.ts';
import type { JournalRecord } from './journal.ts';
import type { Connection } from './listener.ts';

/** So many characters of an answer are kept in the journal. */
const BEGINNING = 4;

/** What is needed to send one answer. */
export interface Wire {
  readonly response: ServerResponse;
  readonly connection: Connection;
  readonly record: JournalRecord;
  /** Ends the waits of slow answers when the simulator closes. */
  readonly closing: AbortSignal;
  /** The `Date` header: the simulator's clock, not the computer's. */
  readonly date: string;
}

/** Sends an answer in the way that the fault tells. */
export async function send(answer: Answer, fault: Fault | undefined, wire: Wire): Promise<void> {
  const { response, connection } = wire;
  if (fault?.name === 'slowHeaders') await pause(fault.ms, undefined, { signal: wire.closing });
  writeHead(answer, fault, wire);
  if (fault?.name === 'resetInMidAnswer') {
    await write(response, firstHalf(answer));
    connection.reset();
    return;
  }
  if (fault?.name === 'slowBody') {
    await write(response, firstHalf(answer));
    await pause(fault.ms, undefined, { signal: wire.closing });
    response.end(answer.body.subarray(firstHalf(answer).length));
    return;
  }
  response.end(answer.body);
}

function writeHead(answer: Answer, fault: Fault | undefined, { response, record, date }: Wire): void {
  const chunked = fault?.name === 'hugeAnswer' && fault.chunked === true;
  response.writeHead(answer.status, {
    // The service's own answers are not to be kept. Of files, S3 says nothing: browsers keep them in their cache.
    ...(answer.outcome === 'file' ? {} : { 'Cache-Control': 'no-store' }),
    ...answer.headers,
    Date: date,
    // Each request has its own connection. On a kept one, browsers send a request anew by themselves
    // when it breaks, and a fault would meet more requests than the client made.
    Connection: 'close',
    ...(chunked ? {} : { 'Content-Length': answer.body.length }),
  });
  const type = answer.headers['Content-Type'];
  const begins = answer.body.toString('latin1', 0, BEGINNING);
  record.goOn({ status: answer.status, outcome: answer.outcome, type, begins });
}

function firstHalf(answer: Answer): Buffer {
  return answer.body.subarray(0, Math.floor(answer.body.length / 2));
}

/** Resolves when the bytes are on their way (or cannot be any more). */
function write(response: ServerResponse, bytes: Buffer): Promise<void> {
  return new Promise((resolve) => {
    response.flushHeaders();
    response.write(bytes, () => resolve());
  });
}

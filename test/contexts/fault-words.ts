import type { ProblemCode } from '@/utils/caaspp/problem';
import { FAULT_TABLE, type FaultRow } from '../unit/caaspp/fault-table.ts';

/** A row of the client's own table, with what the user sees of it. */
export interface SeenRow extends FaultRow {
  /** Stands in the panel. */
  readonly sees: RegExp;
}

/** What the panel says of each problem that the table knows: what it is, and what to do. */
const SAID: Readonly<Partial<Record<ProblemCode, RegExp>>> = {
  offline: /No internet connection[\s\S]*Connect to the internet and try again/,
  unreachable: /Can't connect to CAASPP[\s\S]*caaspp-aws\.ets\.org isn't responding/,
  slow: /CAASPP is taking too long[\s\S]*took too long to respond/,
  busy: /CAASPP is busy[\s\S]*Try again (?:in|at) .*(?:minute|\d+:\d\d)/,
  trouble: /CAASPP is having a problem[\s\S]*error 50\d[\s\S]*It's not your computer/,
  wrongKey: /Internal error occurred[\s\S]*(?:is wrong|was probably replaced)[\s\S]*coordinator for the current key/,
  notTheService:
    /Your network answered in place of CAASPP[\s\S]*caaspp-aws\.ets\.org[\s\S]*sign in to the network[\s\S]*tech support/,
  unknownPath: /CAASPP doesn't know this address[\s\S]*The key wasn't checked/,
  otherStudent: /The answer was for another student[\s\S]*tell tech support/,
  tooLarge: /The response is too large/,
  unreadable: /Can't read CAASPP's response/,
  refused: /CAASPP refused the request[\s\S]*status 4\d\d/,
};

/** What a row of reports ends with. */
export const REPORTS = /Time left: \d/;

/** Every fault that the client alone is tried with, as it is seen. */
export const SEEN_TABLE: readonly SeenRow[] = FAULT_TABLE.map((row) => ({ ...row, sees: seesOf(row) }));

function seesOf({ ends, trouble, name }: FaultRow): RegExp {
  switch (ends.kind) {
    case 'reports':
      if (!ends.unreadable) return REPORTS;
      return new RegExp(`${ends.unreadable} items? from CAASPP couldn't be read[\\s\\S]*${REPORTS.source}`);
    case 'message': {
      const text = trouble.by === 'simulator' && 'text' in trouble.fault ? trouble.fault.text : undefined;
      if (typeof text !== 'string') throw new Error(`No text to see in the row "${name}".`);
      return new RegExp(text);
    }
    case 'problem': {
      const said = SAID[ends.code];
      if (said === undefined) throw new Error(`Nobody has said what is seen of "${ends.code}".`);
      return said;
    }
  }
}

import { type Fault, type FaultScope, isReportsFault, type RequestKind } from './fault-schema.ts';

interface Entry {
  readonly fault: Fault;
  readonly scope: FaultScope;
  left: number;
}

/** Which faults are switched on, and how many requests each has still to meet. */
export class FaultBook {
  #entries: Entry[] = [];

  /** Takes away every fault and, unless `fault` is null, switches on this one. */
  set(fault: Fault | null, scope: FaultScope = { path: 'all' }): void {
    this.#entries = [];
    if (fault !== null) this.add(fault, scope);
  }

  /** Switches on one more. The one that was added first meets a request first. */
  add(fault: Fault, scope: FaultScope): void {
    this.#entries.push({ fault, scope, left: scope.times ?? Number.POSITIVE_INFINITY });
  }

  /** The fault that this request meets, counted off; undefined when all goes well. */
  take(kind: RequestKind, ssid: string | undefined): Fault | undefined {
    const met = this.#entries.find((entry) => entry.left > 0 && meets(entry, kind, ssid));
    if (met === undefined) return undefined;
    met.left -= 1;
    return met.fault;
  }
}

function meets({ fault, scope }: Entry, kind: RequestKind, ssid: string | undefined): boolean {
  // Browsers ask for site icons by themselves: these are not to use up a fault.
  if (kind === 'other') return false;
  if (scope.ssid !== undefined && scope.ssid !== ssid) return false;
  if (scope.path !== 'all' && scope.path !== kind) return false;
  if (!isReportsFault(fault)) return true;
  return kind === 'reports' || (fault.name === 'linkEndsEarly' && kind === 'file' && scope.path === 'file');
}

import type { RequestKind } from './fault-schema.ts';

/** Which answers are kept back. */
export interface HoldScope {
  readonly path?: 'token' | 'reports' | 'file' | 'all' | undefined;
  readonly ssid?: string | undefined;
}

/** Keeps answers back until a test says so. */
export class Gate {
  #scope: HoldScope | undefined;
  #opened = Promise.resolve();
  #open = () => {};

  /** From now on answers of this scope (default: all) are kept back. */
  hold(scope: HoldScope = {}): void {
    if (this.#scope === undefined) {
      this.#opened = new Promise((resolve) => {
        this.#open = resolve;
      });
    }
    this.#scope = scope;
  }

  /** Lets everything go that was kept back, and keeps back nothing more. */
  release(): void {
    this.#scope = undefined;
    this.#open();
  }

  /** Undefined when this answer may go at once, else what to wait for. */
  wait(kind: RequestKind, ssid: string | undefined): Promise<void> | undefined {
    const scope = this.#scope;
    if (scope === undefined || kind === 'other') return undefined;
    if (scope.ssid !== undefined && scope.ssid !== ssid) return undefined;
    if (scope.path !== undefined && scope.path !== 'all' && scope.path !== kind) return undefined;
    return this.#opened;
  }
}

import type { Fault, FaultScope } from './fault-schema.ts';
import type { HoldScope } from './gate.ts';
import type { TokenField } from './keys.ts';

/** What a test can do to the simulator. */
export interface Control {
  /** Life of links that are handed out from now on, whole seconds (the service's own: 1800). */
  setLinkLife(seconds: number): void;
  /** Ends every link that was handed out so far. */
  endLinks(): void;
  /** Shifts the simulator's clock: `Date` headers, signatures, tokens and links go by it. */
  setClockOffset(ms: number): void;
  /** Replaces all faults by this one (default scope: every request); null takes all away. */
  setFault(fault: Fault | null, scope?: FaultScope): void;
  /** Switches on one more fault. */
  addFault(fault: Fault, scope: FaultScope): void;
  /** Ends all tokens handed out so far: the next request with one is told 401. */
  endTokens(): void;
  /** Life of tokens from now on, seconds. */
  setTokenLife(seconds: number): void;
  /** The name under which tokens are sent from now on. */
  setTokenField(field: TokenField): void;
  /** Gives an owner (a `toms` user name, or the `pilot` access key id) a new secret; the old one ends at once. */
  replaceKey(owner: string, secret: string): void;
  /** The `x-api-key` that `pilot` calls have to carry from now on; null: none. */
  requireApiKey(key: string | null): void;
  /** The `x-amz-security-token` that `pilot` calls have to carry from now on; null: they may carry none. */
  requireSessionToken(token: string | null): void;
  /** Keeps answers back (the journal tells `held`) until `release`. */
  hold(scope?: HoldScope): void;
  release(): void;
  /** Stops listening and cuts all connections: clients are refused. */
  pause(): Promise<void>;
  /** Listens again on the same port. */
  resume(): Promise<void>;
  /** While true, no TLS handshake on the port succeeds. */
  breakTls(broken: boolean): void;
  /** Everything as at the start; journal empty, all tokens ended. Links handed out before keep their life. */
  reset(): Promise<void>;
}

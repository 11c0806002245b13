import type { Setting } from '@/components/shared/answers';
import type { ProfileOverrides } from '@/utils/caaspp/profile-patch';
import type { PolicySetup } from '@/utils/organization/policy-setup';
import type { SetupMaker, TakenSetup } from '@/utils/organization/taken-setup';
import type { RequestWhen, RosterRights } from '@/utils/settings/settings';
import type { Keeping } from '@/utils/vault/credential-set';
import type { PolicyFault } from './check-result';
import type { SetShown } from './set-draft';
import type { KnownSis, SiteShown } from './site-shown';

export type SectionId =
  | 'credentials'
  | 'sites'
  | 'behaviour'
  | 'security'
  | 'activity'
  | 'setupFile'
  | 'service'
  | 'about';

/** Everything the options page shows; the wiring makes a new one when something changed. */
export interface OptionsModel {
  /** Why nothing that is entered outlives the browser; undefined: it does. */
  readonly notKept?: 'private' | 'full' | 'broken' | undefined;
  /** What is handled was agreed to, here or by the district. */
  readonly agreed: boolean;
  /** The keys that open the panel, as the browser has them; empty: the user took them away. */
  readonly shortcut?: string | undefined;
  readonly version: string;
  readonly sets: readonly SetShown[];
  readonly sites: readonly SiteShown[];
  readonly knownSis: readonly KnownSis[];
  /** Where the panel was sent away, as in the settings (`stay-away.ts`). */
  readonly hiddenOn: readonly string[];
  readonly behaviour: {
    readonly requestWhen: Setting<RequestWhen>;
    readonly allowDoNotRelease: Setting<boolean>;
    readonly rosters: Setting<RosterRights>;
    readonly rosterLimit: Setting<number>;
  };
  readonly vault: {
    readonly keeping: Setting<Keeping>;
    /** `open` for the keepings that have no lock. */
    readonly state: 'open' | 'locked';
    /** Minutes without use after which it locks (passphrase alone); 0: not before the browser closes. */
    readonly idleMinutes: Setting<number>;
  };
  readonly activityDays: Setting<number>;
  /** The changes of the service profiles. */
  readonly overrides: Setting<ProfileOverrides>;
  readonly policy: {
    readonly inForce: boolean;
    readonly faults: readonly PolicyFault[];
    /** Nothing may be changed here. */
    readonly lockOptions: boolean;
    /** `waiting`: the organization sent a setup; its passphrase is wanted. */
    readonly encryptedSetup: PolicySetup;
    /** Who made the setup that came by policy, and when. */
    readonly setupMaker?: SetupMaker | undefined;
  };
  /** The setup file that was opened last. */
  readonly takenSetup?: TakenSetup | undefined;
}

import type { ComponentType } from 'preact';
import type { Done, Setting, UnlockAnswer } from '@/components/shared/answers';
import type { ActivityOutcome, ActivityWhat } from '@/utils/activity/activity-entry';
import type { ConnectionStep } from '@/utils/caaspp/connection-test';
import type { Problem } from '@/utils/caaspp/problem';
import type { ProfileId } from '@/utils/caaspp/profile';
import type { ProfileOverrides, ProfilePatch } from '@/utils/caaspp/profile-patch';
import type { TracedExchange } from '@/utils/caaspp/traced-fetch';
import type { SetupMaker, TakenSetup } from '@/utils/organization/taken-setup';
import type { RequestWhen, RosterRights } from '@/utils/settings/settings';
import type { Site } from '@/utils/sis/site/site';
import type { EpochMs, IsoDay } from '@/utils/time';
import type { CredentialSet, Keeping } from '@/utils/vault/credential-set';
import type { KeyNotice } from '@/utils/vault/expiry';

export type SectionId =
  | 'credentials'
  | 'sites'
  | 'behaviour'
  | 'security'
  | 'activity'
  | 'setupFile'
  | 'service'
  | 'about';

// ---- Credentials ----

/** One credential set as the list shows it. */
export interface SetShown {
  readonly set: CredentialSet;
  /** `locked`: kept under the passphrase; `missing`: kept for a session that is over. */
  readonly secret: 'kept' | 'locked' | 'missing';
  /** Its key ends soon or has ended. */
  readonly notice?: KeyNotice | undefined;
}

export interface SetName {
  readonly id: string;
  readonly name: string;
}

/** What the form for a credential set holds. Texts are as typed, trimmed. */
export interface SetDraft {
  /** Undefined: a new set. */
  readonly id?: string | undefined;
  readonly name: string;
  readonly cdsCode: string;
  readonly profile: ProfileId;
  /** Empty: the profile's own. */
  readonly baseUrl: string;
  readonly region: string;
  readonly account: string;
  /** Empty for a set that exists: its secret stays. Otherwise it replaces the secret. */
  readonly secret: string;
  readonly expiresOn: IsoDay | '';
  readonly hosts: readonly string[];
  readonly schoolCodes: readonly string[];
}

export type SetField =
  | 'name'
  | 'cdsCode'
  | 'baseUrl'
  | 'region'
  | 'account'
  | 'secret'
  | 'expiresOn'
  | 'hosts'
  | 'schoolCodes';
/** `again`: a secret is given only to the address it was entered for, and that has changed. */
export type FieldFault = 'empty' | 'invalid' | 'again';

export type SaveSetAnswer =
  | { readonly kind: 'saved'; readonly id: string }
  | { readonly kind: 'faults'; readonly faults: Readonly<Partial<Record<SetField, FieldFault>>> }
  /** The browser did not let us have the host of `baseUrl`; nothing was saved. */
  | { readonly kind: 'hostDenied'; readonly host: string }
  | { readonly kind: 'locked' }
  | { readonly kind: 'problem'; readonly problem: Problem };

// ---- Sites ----

export interface SiteShown {
  readonly site: Site;
  readonly byPolicy: boolean;
  /** Keys of its remembered places that the organization provides; the others can be removed. */
  readonly placesByPolicy: readonly string[];
  /** `missing`: the browser's permission was taken away or never given. */
  readonly permission: 'granted' | 'missing';
}

/** A product whose sites work without any setting up. */
export interface KnownSis {
  readonly id: string;
  readonly name: string;
  /** Empty for those known by their paths or labels alone. */
  readonly hosts: readonly string[];
}

export type SaveSiteAnswer =
  | { readonly kind: 'saved' }
  | { readonly kind: 'notAnAddress' }
  | { readonly kind: 'notHttps' }
  /** Runs already without being added, or is on the list. */
  | { readonly kind: 'alreadyThere' }
  | { readonly kind: 'denied' }
  | { readonly kind: 'badSelector' }
  | { readonly kind: 'problem'; readonly problem: Problem };

// ---- Security ----

/** How secrets are to be kept from now on. */
export interface KeepingChange {
  readonly keeping: Keeping;
  /** The new one, for keeping by passphrase (also to change the passphrase). */
  readonly passphrase?: string | undefined;
  /** By set id, those that had to be typed again. */
  readonly secrets?: Readonly<Record<string, string>> | undefined;
  /** Go on without the secrets that can't be carried over; they are lost. */
  readonly giveUpOthers?: boolean | undefined;
}

export type KeepingAnswer =
  | { readonly kind: 'done' }
  /** Nothing was changed: the secrets of these sets can't be carried over, and have to be typed again. */
  | { readonly kind: 'secretsNeeded'; readonly sets: readonly SetName[] }
  | { readonly kind: 'passphraseTooShort'; readonly least: number }
  | { readonly kind: 'locked' }
  | { readonly kind: 'problem'; readonly problem: Problem };

// ---- Activity ----

export interface ActivityRow {
  readonly id: string;
  readonly at: EpochMs;
  readonly what: ActivityWhat;
  readonly outcome: ActivityOutcome;
  /** Host of the SIS page, or empty for our own pages. */
  readonly site: string;
  /** Test, year and language; empty where no single report is meant. */
  readonly report: string;
  /** Last four digits of the SSID; empty where no student is meant. */
  readonly lastFour: string;
}

export interface ActivityFilter {
  readonly what?: ActivityWhat | undefined;
  /** A whole host name; empty: any. */
  readonly site: string;
  /** Last four digits of the SSID; empty: any. */
  readonly lastFour: string;
  /** First and last day, both included, in this computer's time zone; empty: open. */
  readonly from: IsoDay | '';
  readonly to: IsoDay | '';
}

export interface ActivityPage {
  /** Newest first, as many as were asked for or fewer. */
  readonly rows: readonly ActivityRow[];
  /** Where the next older page begins; undefined at the end. Opaque. */
  readonly older?: string | undefined;
}

// ---- Setup file ----

export type ExportAnswer =
  /** The browser saved it under this name. */
  | { readonly kind: 'exported'; readonly fileName: string }
  /** These secrets can't be read from this browser any more: type them again to export them. */
  | { readonly kind: 'secretsNeeded'; readonly sets: readonly SetName[] }
  | { readonly kind: 'passphraseTooShort'; readonly least: number }
  | { readonly kind: 'locked' }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** What came of a link to a setup file. */
export type GetSetupAnswer =
  | { readonly kind: 'got'; readonly text: string }
  /** Nothing came, or something else than a setup file. */
  | { readonly kind: 'noFile' }
  | { readonly kind: 'hostDenied'; readonly host: string };

/** What came of opening a setup file. All but `opened` changed nothing. */
export type OpenSetupAnswer =
  | { readonly kind: 'opened'; readonly sets: number; readonly sites: number }
  | { readonly kind: 'wrongPassphrase'; readonly nextTryAt?: EpochMs | undefined }
  | { readonly kind: 'damaged' }
  /** Made by a newer version of this extension. */
  | { readonly kind: 'newer'; readonly version: string }
  | { readonly kind: 'otherSoftware' }
  | { readonly kind: 'lockedByPolicy' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'problem'; readonly problem: Problem };

// ---- The service's specification ----

/** What is tried before it is saved. */
export interface ProfileTry {
  readonly profile: ProfileId;
  readonly patch: ProfilePatch;
  /** Whose key; undefined: one that nobody has. */
  readonly setId: string | undefined;
  /** Typed for this try alone, where the address is not the one that the key was entered for; empty: the saved one. */
  readonly secret: string;
}

export type TryAnswer =
  | {
      readonly kind: 'tried';
      readonly steps: readonly ConnectionStep[];
      readonly exchanges: readonly TracedExchange[];
    }
  /** The saved key does not go to this address, or can't be opened now: nothing was sent. */
  | { readonly kind: 'secretNeeded' }
  | { readonly kind: 'hostDenied'; readonly host: string }
  | { readonly kind: 'problem'; readonly problem: Problem };

export type SaveProfileAnswer =
  /** `secretsNeeded`: so many keys were entered for another address and have to be entered again. */
  { readonly kind: 'saved'; readonly secretsNeeded: number } | { readonly kind: 'hostDenied'; readonly host: string };

// ---- About ----

export type CheckId =
  | 'version'
  | 'policy'
  | 'consent'
  | 'keys'
  | 'sites'
  | 'places'
  | 'permissions'
  | 'storage'
  | 'clock'
  | 'service'
  | 'answers';

export interface CheckResult {
  readonly check: CheckId;
  readonly outcome: 'ok' | 'attention' | 'failed' | 'skipped';
  readonly problem?: Problem | undefined;
  /** Hosts or fields that it is about, at most a few; no secret, no SSID. Shown here, and not copied. */
  readonly about?: readonly string[] | undefined;
  /** What was found, in a few technical words that name nobody: shown and copied. */
  readonly facts?: readonly string[] | undefined;
  /** So many sites or places. */
  readonly count?: number | undefined;
  /** Hosts that can be allowed here. */
  readonly allow?: readonly string[] | undefined;
  /** A change of the service profile that would mend it, to be copied. */
  readonly change?: string | undefined;
}

/** One field of the organization's policy that could not be used. */
export interface PolicyFault {
  /** As `credentialSets.0.expiresOn`. */
  readonly field: string;
  /** What should stand there, in plain English. */
  readonly expected: string;
}

// ---- The page ----

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
    readonly encryptedSetup: 'none' | 'waiting' | 'opened' | 'damaged';
    /** Who made the setup that came by policy, and when. */
    readonly setupMaker?: SetupMaker | undefined;
  };
  /** The setup file that was opened last. */
  readonly takenSetup?: TakenSetup | undefined;
}

export interface OptionsProps {
  /** undefined: being read. */
  readonly model: OptionsModel | undefined;
  /** It could not be read. */
  readonly failed: boolean;
  /** Reads it once more. */
  onAgain(): void;
  readonly now: EpochMs;
  /** Kept in the page's address (`#sites`), so that links and the back button work. */
  readonly section: SectionId;
  onSection(section: SectionId): void;
  /** The three steps instead of the sections: no set yet, or not finished. */
  readonly firstRun: boolean;
  onFinishFirstRun(): void;
  /** The panel with a made-up student: `SamplePanel` of `components/panel/sample-panel.tsx`. */
  readonly Sample: ComponentType<{ readonly now: EpochMs }>;

  /** Called within the click, so that the browser lets permission for `baseUrl` be asked for. */
  onSaveSet(draft: SetDraft): Promise<SaveSetAnswer>;
  onRemoveSet(id: string): Promise<Done>;
  onTestConnection(id: string): Promise<readonly ConnectionStep[]>;
  /** Asks the browser for a host (a connection test or the self-check found it missing); within the click. */
  onAllowHost(host: string): Promise<boolean>;

  /** `address` as typed; within the click. Adds the site, or changes the one with the same origin. */
  onSaveSite(draft: Omit<Site, 'origin'> & { readonly address: string }): Promise<SaveSiteAnswer>;
  onRemoveSite(origin: string): Promise<Done>;
  /** Forgets a remembered place of a site: whether it shows the SSID is asked there once more. */
  onRemovePlace(origin: string, key: string): Promise<Done>;

  onAgree(): Promise<Done>;
  onRequestWhen(value: RequestWhen): Promise<Done>;
  onAllowDoNotRelease(value: boolean): Promise<Done>;
  onRosters(value: RosterRights): Promise<Done>;
  onRosterLimit(most: number): Promise<Done>;

  onKeeping(change: KeepingChange): Promise<KeepingAnswer>;
  onIdleMinutes(minutes: number): Promise<Done>;
  onUnlock(passphrase: string): Promise<UnlockAnswer>;
  onLock(): Promise<Done>;

  /** `from`: an `older` of the page before; undefined: the newest. */
  onReadActivity(filter: ActivityFilter, from: string | undefined, limit: number): Promise<ActivityPage>;
  /** Saves all rows of the filter as CSV through the browser. */
  onExportActivity(filter: ActivityFilter): Promise<Done>;
  onActivityDays(days: number): Promise<Done>;
  onClearActivity(): Promise<Done>;

  /** `secrets`: by set id, those that had to be typed again. Sets of the policy are left out. */
  onExportSetup(passphrase: string, secrets: Readonly<Record<string, string>>, madeBy: string): Promise<ExportAnswer>;
  /** Within the click: the file's host is asked for, and given back. */
  onGetSetup(link: string): Promise<GetSetupAnswer>;
  onOpenSetup(text: string, passphrase: string): Promise<OpenSetupAnswer>;
  /** The setup that came by policy. */
  onOpenPolicySetup(passphrase: string): Promise<OpenSetupAnswer>;

  /** Within the click: another address needs the browser's permission. An empty change: the built-in profile. */
  onSaveProfile(profile: ProfileId, patch: ProfilePatch): Promise<SaveProfileAnswer>;
  /** Within the click. */
  onTryProfile(wanted: ProfileTry): Promise<TryAnswer>;

  onSelfCheck(): Promise<readonly CheckResult[]>;
  /** Puts a text with nothing private in it on the clipboard: of these checks, or of new ones. */
  onCopyDiagnostics(checks: readonly CheckResult[] | undefined): Promise<Done>;
  onEraseEverything(): Promise<Done>;
}

/** Our own page on which the vault is unlocked when the panel asks for it. */
export interface UnlockPageProps {
  readonly state: 'locked' | 'open';
  readonly now: EpochMs;
  onUnlock(passphrase: string): Promise<UnlockAnswer>;
  onOpenPage(page: 'options'): void;
  /** Closes this tab. */
  onClose(): void;
}

import type { ComponentType } from 'preact';
import type { Done, UnlockAnswer } from '@/components/shared/answers';
import type { ConnectionStep } from '@/utils/caaspp/connection-test';
import type { ProfileId } from '@/utils/caaspp/profile';
import type { ProfilePatch } from '@/utils/caaspp/profile-patch';
import type { RequestWhen, RosterRights } from '@/utils/settings/settings';
import type { Site } from '@/utils/sis/site/site';
import type { EpochMs } from '@/utils/time';
import type { ActivityFilter, ActivityPage } from './activity-page';
import type { CheckResult } from './check-result';
import type { KeepingAnswer, KeepingChange } from './keeping-change';
import type { OptionsModel, SectionId } from './options-model';
import type { ProfileTry, SaveProfileAnswer, TryAnswer } from './profile-try';
import type { SaveSetAnswer, SetDraft } from './set-draft';
import type { ExportAnswer, GetSetupAnswer, OpenSetupAnswer } from './setup-answers';
import type { SaveSiteAnswer } from './site-shown';

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
  /** Has the panel come back to where it was sent away. @param entry one of `hiddenOn` */
  onShowAgain(entry: string): Promise<Done>;

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
  /** @param agreed hosts of a service other than CAASPP's that this person said yes to */
  onOpenSetup(text: string, passphrase: string, agreed: readonly string[]): Promise<OpenSetupAnswer>;
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

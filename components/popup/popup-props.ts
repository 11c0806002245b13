import type { UnlockAnswer } from '@/components/shared/answers';
import type { Problem } from '@/utils/caaspp/problem';
import type { OpenAnswer, ReportsAnswer, TabStatus } from '@/utils/messages/messaging';
import type { AddToListAnswer } from '@/utils/roster/my-list';
import type { Away } from '@/utils/settings/stay-away';
import type { EpochMs } from '@/utils/time';

/** What came of "Use on this site". */
export type EnableAnswer =
  | { readonly kind: 'enabled' }
  /** The browser asked and the user said no. */
  | { readonly kind: 'denied' }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** What came of "Show me where the SSID is". */
export type TeachAnswer =
  /** The page waits for a click on the number; the popup may close. */
  { readonly kind: 'pickOnPage' } | { readonly kind: 'problem'; readonly problem: Problem };

/** What came of a search by SSID. */
export type SearchAnswer =
  | { readonly kind: 'notAnSsid' }
  /** Nothing was requested yet: what was typed was read as these ten digits, and somebody has to look first. */
  | { readonly kind: 'look'; readonly digits: string }
  /** `name`: of whom was searched for, where a page has tied it to that very number. */
  | (ReportsAnswer & { readonly name?: string | undefined });

export interface PopupProps {
  /** undefined: not known yet (drawn as "looking"). */
  readonly status: TabStatus | undefined;
  /** The student's name, where the page ties it to the number. */
  readonly studentName?: string | undefined;
  /** A policy of the organization keeps us off the tab's page; the browser tells no more of it then. */
  readonly siteByPolicy?: boolean | undefined;
  /** Another copy of the extension shows its panel on the tab's page, and ours stays out. */
  readonly isOtherCopy?: boolean | undefined;
  /** The background says nothing. */
  readonly isLost?: boolean | undefined;
  /** Asks it once more. */
  onAgain(): void;
  /** As in `status`, where it is known before that. */
  readonly setUp?: TabStatus['setUp'] | undefined;
  /** The organization's policy has sent a setup, which waits for its passphrase. */
  readonly setupWaits?: boolean | undefined;
  /** This computer's time; a new one each second while search results are shown. */
  readonly now: EpochMs;
  /**
   * The vault is kept under a passphrase and is open: the popup offers to lock it. (`status.setUp` says
   * when it is locked.)
   */
  readonly canLock: boolean;
  /** The credential sets that a search can be made with, the one for this tab first. */
  readonly sets: readonly { readonly id: string; readonly name: string }[];

  /** The reminder of the key of this credential set is not to be seen before the next one. */
  onPutAway(setId: string): void;
  /** "Show the panel": opens the panel in the tab's frame that shows the student. */
  onShowPanel(): void;
  /** Called within the click, so that the browser lets the permission be asked for. */
  onEnableSite(): Promise<EnableAnswer>;
  onTeachSsid(): Promise<TeachAnswer>;
  onUnlock(passphrase: string): Promise<UnlockAnswer>;
  onLock(): void;
  /** `text` as typed or pasted, a label and separators with it. `setId`: of the set to ask with, if there is any. */
  onSearch(text: string, setId: string | undefined): Promise<SearchAnswer>;
  /** Opens reports of the last search, each in a tab of its own. */
  onOpen(reportIds: readonly string[]): Promise<OpenAnswer>;
  /** The organization lets lists of students be worked on. */
  readonly hasRosters: boolean;
  /** Students of a list that the page shows in another way than as a column: as cards. */
  readonly cards?: number | undefined;
  /** Opens the page for a list of students: the one on this tab's page, or one that is given there. */
  onOpenList(fromPage: boolean): void;
  /** How many students somebody has collected while going from page to page. */
  readonly myList: number;
  /** Puts the student of this tab there. */
  onAddToList(): Promise<AddToListAnswer>;
  onOpenMyList(): void;
  onEmptyMyList(): void;
  /** Why the panel is not to be seen on this tab's page; undefined: nobody sent it away. */
  readonly hidden: Away | undefined;
  /** Has it stay away, or come back. */
  onHide(away: Away, hide: boolean): Promise<void>;
  readonly version: string;
  /** The keys that open the panel, as the browser has them; empty: none. */
  readonly shortcut: string;
  /** `about`: help, privacy, what is new, and the check. */
  onOpenPage(page: 'options' | 'about'): void;
  /** Reloads the tab (after the site was enabled, or the extension updated). */
  onReloadTab(): void;
}

import { defineExtensionMessaging } from '@webext-core/messaging';
import type { MessageCode } from '@/utils/caaspp/answer';
import type { ConnectionStep } from '@/utils/caaspp/connection-test';
import type { Problem } from '@/utils/caaspp/problem';
import type { FrameAddress } from '@/utils/links/refresher';
import type { ReportRow } from '@/utils/links/report-row';
import type { TicketAnswer } from '@/utils/links/tickets';
import type { AddToListAnswer } from '@/utils/roster/my-list';
import type { PageSummary } from '@/utils/sis/summary';
import type { EpochMs } from '@/utils/time';
import type { KeyNotice } from '@/utils/vault/expiry';
import type { PanelStart, PlaceAnswer } from './panel-start';

/** The background's answer to a panel that asks for a student's reports. */
export type ReportsAnswer =
  | {
      readonly kind: 'reports';
      readonly rows: readonly ReportRow[];
      readonly unreadable: number;
      /** When the first of the links ends, by this computer's clock. */
      readonly expiresAt: EpochMs;
      /** The credential set that was used. */
      readonly setName: string;
      readonly keyNotice?: KeyNotice | undefined;
    }
  | {
      readonly kind: 'message';
      readonly code: MessageCode;
      readonly text: string;
      readonly setName?: string | undefined;
      readonly keyNotice?: KeyNotice | undefined;
    }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly keyNotice?: KeyNotice | undefined }
  /** The request was called off since the student or the panel went. */
  | { readonly kind: 'cancelled' };

/** What came of a click on a report. */
export type OpenAnswer =
  | { readonly kind: 'opened' }
  /** The page shows another student now; nothing was opened. */
  | { readonly kind: 'studentChanged' }
  /** The service does not list this report any more; `answer` is what it lists. */
  | { readonly kind: 'gone'; readonly answer: ReportsAnswer }
  | { readonly kind: 'message'; readonly code: MessageCode; readonly text: string }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** What the popup needs to know of a tab. */
export interface TabStatus {
  /** Whether the tab's site is one we run on; `portal`: a parent or student portal. */
  readonly site: 'enabled' | 'notEnabled' | 'portal' | 'notAPage';
  readonly host: string;
  readonly adapterName?: string | undefined;
  readonly finding: PageSummary;
  readonly setUp: 'ready' | 'notSetUp' | 'locked';
  readonly keyNotice?: KeyNotice | undefined;
  /** How far this computer's clock is ahead of the service's, ms; undefined when not known to be off. */
  readonly clockOffsetMs?: number | undefined;
  readonly problem?: Problem | undefined;
}

/** The frame of a page from which a content script speaks. */
export interface Frame extends FrameAddress {
  /** The page in the frame, where the browser names it: another page in the same frame has another id. */
  readonly documentId?: string | undefined;
  readonly origin: string;
  readonly host: string;
}

/** Whom one of our own pages asks about: for itself, or for the frame of a page in which reports were pressed. */
export interface Searched {
  readonly ssid: string;
  /** The credential set to ask with, where the user chose one. */
  readonly setId?: string | undefined;
  readonly frame?: Frame | undefined;
  readonly schoolCode?: string | undefined;
  readonly doNotRelease?: boolean | undefined;
  /** Of a list: the page it is from, and the act under which all of it stands in the activity log. */
  readonly host?: string | undefined;
  readonly act?: string | undefined;
  /** The student's name as the page had it, for the report's page to show. */
  readonly name?: string | undefined;
}

/** The contract between contexts. */
export interface ProtocolMap {
  // From content scripts to the background.
  /** There is a first sign of a student on the page: the reader is wanted in this frame. */
  signSeen(): void;
  pageShows(data: PageSummary): void;
  /** `question`: the panel would ask whether this number in this place is the student's, unless it was answered. */
  panelStarts(data: { question?: { placeKey: string; ssid: string } | undefined }): PanelStart;
  /** What a person answered to that question. */
  placeAnswered(data: { placeKey: string; ssid: string; answer: PlaceAnswer }): void;
  /** `automatic`: the page was opened; `wish`: the user asked (opened the panel, pressed retry or "here"). */
  askReports(data: {
    ssid: string;
    schoolCode?: string | undefined;
    doNotRelease: boolean;
    by: 'automatic' | 'wish' | 'newLinks';
    /** When the need arose. A panel that has to ask twice says the same: one need is one request. */
    at?: EpochMs | undefined;
    /** The panel begins and does not know yet whether it asks by itself: `cancelled` if it does not. */
    begins?: { testScoresPage: boolean } | undefined;
  }): ReportsAnswer;
  /** Opens these reports of one student, each in a tab of its own, after the page was read once more. */
  openReports(data: {
    ssid: string;
    reportIds: readonly string[];
    schoolCode?: string | undefined;
    doNotRelease: boolean;
    /** The student's name as the page has it, for the pages of ours that show or ask. */
    name?: string | undefined;
    /** When the button was pressed: names the click, which may have to be told twice. */
    at?: EpochMs | undefined;
  }): OpenAnswer;
  /** Puts the student on a person's own list, after the page was read once more. */
  addToMyList(data: {
    ssid: string;
    name?: string | undefined;
    schoolCode?: string | undefined;
    doNotRelease: boolean;
  }): AddToListAnswer;
  /** The same after a press of which nobody can tell whether its maker saw the button: a page of ours asks first. */
  confirmReports(data: Parameters<ProtocolMap['openReports']>[0]): OpenAnswer;
  /**
   * A user sees this student's reports (null: nobody's), so their links are kept renewed.
   * `waitsFor`: the student on the page. What the frame asked for anybody else is called off.
   */
  panelShows(data: { ssid: string | null; schoolCode?: string | undefined; waitsFor: string | null }): void;
  /** What a person did to the panel: one of these. */
  rememberPanel(data: {
    collapsed?: boolean | undefined;
    corner?: number | undefined;
    away?: 'page' | 'otherPages' | undefined;
    /** Put away the reminder of the key of this credential set. */
    reminderOf?: string | undefined;
  }): void;
  /** The user pressed something in this frame; the other frames stop outlining. */
  teachPicked(): void;
  /** All frames of the tab begin again to outline what the pointer is over. */
  teachAgain(): void;
  endTeaching(): void;
  /** The user says that this is where the SSID stands on this site. */
  siteTaught(data: { ssidSelector: string; ssidLabel: string }): void;
  /** What was taught about this site, or one of its remembered places, does not fit its page any more. */
  taughtMisfits(data: { placeKey?: string | undefined }): void;
  /** Opens one of our own pages in a tab. `roster`: for the list on this page, which it reads itself. */
  openPage(data: { page: 'options' | 'unlock' | 'roster' }): void;

  // From our own pages to the background.
  tabStatus(data: { tabId: number }): TabStatus;
  testConnection(data: { setId: string }): ConnectionStep[];
  /** A set's secret or address was changed, or it was removed: what came through it is forgotten. */
  accountChanged(data: { setId: string }): void;
  /** Everything was erased: what is in memory goes, and from the panels, too. */
  erased(): void;
  /** Set up or unlocked: panels that waited for it ask again. */
  setUpChanged(): void;
  /** Opens the panel in the frame of a tab that shows the student. */
  openPanel(data: { tabId: number }): void;
  /** Lets the user point at the SSID on the page of a tab. */
  teachSsid(data: { tabId: number }): void;
  /**
   * A search by SSID, for staff who have the number on paper; what was pressed in a page; or one student of a list.
   * `at`: what was answered since then will do.
   */
  searchReports(data: Searched & { at?: EpochMs | undefined }): ReportsAnswer;
  openSearched(data: Searched & { reportIds: readonly string[]; at?: EpochMs | undefined }): OpenAnswer;
  /** The report that a ticket stands for. `again`: the link that was given ended before its time. */
  reportFor(data: { ticket: string; again: boolean }): TicketAnswer;

  // From the background to a frame.
  /** New rows for the student that the panel shows. */
  reportsRenewed(data: { ssid: string; answer: ReportsAnswer }): void;
  /** Reads the page once more and says what the frame shows now. */
  frameShows(): PageSummary;
  /** Reads the SSID on the page once more; null when the page does not show exactly one student. */
  readStudent(): string | null;
  /** To the frames in which the user points at the SSID. */
  teachState(data: 'picked' | 'again' | 'end'): void;
  /** Opens the panel, as if the user had pressed its bar. */
  showPanel(): void;
  /** What stood in the way may be gone (set up, unlocked): a panel that shows a problem asks again. */
  askAgain(): void;
  /** The keys were changed, locked or removed: a panel drops what it shows of reports and asks anew. */
  startAgain(): void;
  /** Frames of the tab show different students, so that no panel is to be seen (false), or no longer. */
  panelTurn(here: boolean): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();

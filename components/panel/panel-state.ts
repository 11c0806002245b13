import type { Theme } from '@/components/shared/answers';
import type { Box } from '@/components/shared/outline';
import type { ClickGuard } from '@/components/shared/trusted-click';
import type { MessageCode } from '@/utils/caaspp/answer';
import type { Problem } from '@/utils/caaspp/problem';
import type { ReportRow } from '@/utils/links/report-row';
import type { PlaceAnswer } from '@/utils/messages/panel-start';
import type { AddToListAnswer } from '@/utils/roster/my-list';
import type { Doubt, Why } from '@/utils/sis/finding';
import type { EpochMs } from '@/utils/time';
import type { KeyNotice } from '@/utils/vault/expiry';

/** Whom the panel is about: what may be shown of a student. */
export interface StudentShown {
  readonly lastFour: string;
  readonly name?: string | undefined;
  readonly why: Why;
}

/** What the panel's body shows. One of these, nothing else. */
export type PanelState =
  /** Reading the page, or waiting for it to settle, or for a number to be saved. No student is shown. */
  | { readonly kind: 'looking'; readonly isUnsaved?: true | undefined }
  /** The page's SSID field is blank. */
  | { readonly kind: 'noSsid'; readonly why: Why }
  /** One number that may or may not be this student's SSID: the user decides. `short`: of the number, as "990…0001". */
  | {
      readonly kind: 'unsure';
      readonly student: StudentShown;
      readonly short: string;
      readonly doubt: Doubt | undefined;
      /** The same will speak against it for the next student: a "yes" can be kept. */
      readonly isLasting: boolean;
      /** A place that was remembered for this site did not fit any more. */
      readonly forgotten: boolean;
    }
  /** A student, nothing asked yet: the slim bar, or an open panel before the first request. */
  | { readonly kind: 'ready'; readonly student: StudentShown }
  /** `again`: the background was restarted, or the links are being renewed. */
  | { readonly kind: 'asking'; readonly student: StudentShown; readonly again: boolean }
  | {
      readonly kind: 'reports';
      readonly student: StudentShown;
      readonly rows: readonly ReportRow[];
      readonly unreadable: number;
      readonly expiresAt: EpochMs;
      readonly setName: string;
      readonly keyNotice?: KeyNotice | undefined;
      /** New links are on their way; the rows stay. */
      readonly renewing?: boolean | undefined;
      /** The reports that are being opened. */
      readonly opening?: readonly string[] | undefined;
    }
  | {
      readonly kind: 'message';
      readonly student: StudentShown;
      readonly code: MessageCode;
      /** As the service says it, word for word. */
      readonly text: string;
      /** The credential set that was used. */
      readonly setName?: string | undefined;
      readonly keyNotice?: KeyNotice | undefined;
    }
  | {
      readonly kind: 'problem';
      readonly student: StudentShown;
      readonly problem: Problem;
      readonly keyNotice?: KeyNotice | undefined;
    }
  /** The extension was updated under the open page. */
  | { readonly kind: 'updated' };

/** What came of the last click, said above whatever the panel shows, until the next one. */
export type PanelNotice =
  /** The page shows another student than at the click; nothing was opened. */
  | { readonly kind: 'studentChanged' }
  /** The service does not list that report any more. */
  | { readonly kind: 'gone' }
  /** Something lies over the panel, or changes how it looks: the press led to a page of ours. */
  | { readonly kind: 'covered' }
  | { readonly kind: 'myList'; readonly answer: AddToListAnswer }
  | { readonly kind: 'problem'; readonly problem: Problem };

export interface PanelProps {
  readonly state: PanelState;
  readonly notice?: PanelNotice | undefined;
  /** Where the number is on the screen while that is to be shown. */
  readonly outline?: Box | undefined;
  /** Where the number is on the screen now, so that an open panel does not cover it. */
  source?(): Box | undefined;
  /** Collapsed to the slim bar. */
  readonly collapsed: boolean;
  /** In the page's flow at the adapter's anchor, or docked at a corner. */
  readonly docked: boolean;
  /** The corner at which a docked panel begins; 0: the lower end. */
  readonly corner?: number | undefined;
  /** The site has Test Scores pages that are known: the panel can be wished away from all others. */
  readonly hasScoresPages?: boolean | undefined;
  /** This computer's time; the wiring passes a new one each second while links are shown. */
  readonly now: EpochMs;
  /** `auto` (the system's) when left out. */
  readonly theme?: Theme | undefined;
  /** Which clicks count. */
  readonly guard: ClickGuard;
  /** The bar was pressed. */
  onToggle(): void;
  /** Esc inside the panel: it is a bar on this page, and no setting changes. */
  onMinimize(): void;
  /** It was put at this corner. */
  onCorner(corner: number): void;
  /** It is not to be on pages of this kind any more; or on those with test scores alone. None: it has no menu. */
  readonly onStayAway?: ((from: 'page' | 'otherPages') => void) | undefined;
  /** The reminder of the key of this credential set is not to be seen before the next one. */
  onPutAway(setId: string): void;
  /** Puts the student on the reader's own list. None: the organization lets no lists be worked on, or nobody is shown. */
  readonly onAddToList?: (() => void) | undefined;
  /** Opens these reports, each in a tab of its own; `isSeen` false: by way of a page of ours. */
  onOpen(reportIds: readonly string[], isSeen: boolean): void;
  /** The word "here" in the blue box. */
  onNewLinks(): void;
  /** Asks for the reports: "Try again", and "Show score reports" in the state `ready`. */
  onRetry(): void;
  /** The answer to the question of `unsure`. */
  onAnswer(answer: PlaceAnswer): void;
  /** Shows on the page where the number was read. */
  onShowSource(): void;
  onReload(): void;
  onOpenPage(page: 'options' | 'unlock'): void;
}

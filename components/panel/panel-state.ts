import type { MessageCode } from '@/utils/caaspp/answer';
import type { Problem } from '@/utils/caaspp/problem';
import type { KeyNotice, ReportRow } from '@/utils/messaging';
import type { Why } from '@/utils/sis/finding';
import type { EpochMs } from '@/utils/time';

/** Whom the panel is about: what may be shown of a student. */
export interface StudentShown {
  readonly lastFour: string;
  readonly name?: string | undefined;
  readonly why: Why;
}

/** What the panel's body shows. One of these, nothing else. */
export type PanelState =
  /** Reading the page, or waiting for it to settle. No student is shown. */
  | { readonly kind: 'looking' }
  /** The page's SSID field is blank. */
  | { readonly kind: 'noSsid'; readonly why: Why }
  /** Several students on the page. */
  | { readonly kind: 'several'; readonly count: number; readonly why: Why }
  /** One number that may or may not be an SSID: the user decides. */
  | { readonly kind: 'unsure'; readonly student: StudentShown }
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
      readonly renewing: boolean;
      /** The report that is being opened. */
      readonly opening?: string | undefined;
      /** What came of the last click or renewal, if it did not work. */
      readonly notice?:
        | { readonly kind: 'studentChanged' | 'gone' }
        | { readonly kind: 'problem'; readonly problem: Problem }
        | undefined;
    }
  | {
      readonly kind: 'message';
      readonly student: StudentShown;
      readonly code: MessageCode;
      /** As the service says it, word for word. */
      readonly text: string;
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

export interface PanelProps {
  readonly state: PanelState;
  /** Collapsed to the slim bar. */
  readonly collapsed: boolean;
  /** In the page's flow at the adapter's anchor, or docked at a corner. */
  readonly docked: boolean;
  /** This computer's time; the wiring passes a new one each second while links are shown. */
  readonly now: EpochMs;
  onToggle(): void;
  /** Opens these reports, each in a tab of its own. */
  onOpen(reportIds: readonly string[]): void;
  /** The word "here" in the blue box. */
  onNewLinks(): void;
  onRetry(): void;
  /** "Yes, this is the SSID", for `unsure`. */
  onConfirmStudent(): void;
  onReload(): void;
  onOpenPage(page: 'options' | 'unlock'): void;
}

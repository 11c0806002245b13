import type { Finding, Why } from './finding';
import { markOf, markOfText } from './student-mark';

/** What a frame tells of its page; the SSID itself stays in the page until somebody asks for reports. */
export interface PageSummary {
  readonly kind: Finding['kind'];
  readonly lastFour?: string | undefined;
  /** Tells the student from all others (`markOf`). */
  readonly mark?: string | undefined;
  /** Tells the student from others by what the page says besides the number: its key, or the name. */
  readonly who?: string | undefined;
  readonly count?: number | undefined;
  /** The number was typed and not saved. */
  readonly isUnsaved?: true | undefined;
  readonly why?: Why | undefined;
  readonly adapterId: string;
  /** Of the page; as the browser says it, not the page. */
  readonly origin?: string | undefined;
  readonly testScoresPage: boolean;
  readonly doNotRelease: boolean;
}

/** What a frame tells the background of its page: the last four digits, never the SSID. */
export function summaryOf(finding: Finding, adapterId: string, salt: string): PageSummary {
  const who = 'ssid' in finding ? (finding.studentKey ?? finding.studentName) : undefined;
  return {
    kind: finding.kind,
    lastFour: 'ssid' in finding ? finding.ssid.lastFour : undefined,
    mark: 'ssid' in finding ? markOf(finding.ssid, salt) : undefined,
    who: who && markOfText(who, salt),
    count: finding.kind === 'several' ? finding.count : undefined,
    isUnsaved: finding.kind === 'settling' ? finding.isUnsaved : undefined,
    why: 'why' in finding ? finding.why : undefined,
    adapterId,
    testScoresPage: 'testScoresPage' in finding && finding.testScoresPage,
    doNotRelease: 'doNotRelease' in finding && finding.doNotRelease,
  };
}

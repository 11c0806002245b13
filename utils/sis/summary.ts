import type { Finding, Why } from './finding';

/** What a frame tells of its page; the SSID itself stays in the page until somebody asks for reports. */
export interface PageSummary {
  readonly kind: Finding['kind'];
  readonly lastFour?: string | undefined;
  readonly count?: number | undefined;
  readonly why?: Why | undefined;
  readonly adapterId: string;
  readonly testScoresPage: boolean;
  readonly doNotRelease: boolean;
}

/** What a frame tells the background of its page: the last four digits, never the SSID. */
export function summaryOf(finding: Finding, adapterId: string): PageSummary {
  return {
    kind: finding.kind,
    lastFour: 'ssid' in finding ? finding.ssid.lastFour : undefined,
    count: finding.kind === 'several' ? finding.count : undefined,
    why: 'why' in finding ? finding.why : undefined,
    adapterId,
    testScoresPage: 'testScoresPage' in finding && finding.testScoresPage,
    doNotRelease: 'doNotRelease' in finding && finding.doNotRelease,
  };
}

import type { PageSummary } from '@/utils/messages/messaging';
import type { Finding } from './finding';

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

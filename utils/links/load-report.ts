import type { FileProblem, ReportFile, ShownFile } from './report-file';
import type { ReportRow } from './report-row';
import type { TicketAnswer } from './tickets';

/** Which report of whom, as far as it may be shown. */
export interface ReportShown {
  readonly row: ReportRow;
  readonly lastFour: string;
  readonly name?: string | undefined;
}

export type LoadedReport =
  | (ReportShown & { readonly kind: 'file'; readonly file: ShownFile; readonly url: string })
  /** `url`: for who wants to try the link itself. */
  | (ReportShown & { readonly kind: 'fileProblem'; readonly problem: FileProblem; readonly url: string })
  | Exclude<TicketAnswer, { kind: 'report' }>;

export interface LoadDeps {
  /** Asks the background. `again`: the link that it gave does not work. */
  ask(again: boolean): Promise<TicketAnswer>;
  /** `hosts`: where the profile says that reports may lie. */
  fetchFile(url: string, hosts: readonly string[]): Promise<ReportFile>;
}

/** A report's file, by a new link if the first one has ended: a reader never meets a dead link. */
export async function loadReport(deps: LoadDeps, again = false): Promise<LoadedReport> {
  const answer = await deps.ask(again);
  if (answer.kind !== 'report') return answer;
  const { row, lastFour, name, url, hosts } = answer;
  const file = await deps.fetchFile(url, hosts);
  if (file.kind !== 'failed') return { kind: 'file', row, lastFour, name, url, file };
  if (file.problem.code === 'refused' && !again) return loadReport(deps, true);
  return { kind: 'fileProblem', row, lastFour, name, url, problem: file.problem };
}

import { type Address, addressOf } from './address.ts';
import { type Answer, jsonAnswer } from './answer.ts';
import { type Fault, isReportsFault } from './fault-schema.ts';
import { accessDenied, expiredFile, type FileLinks, noSuchKey } from './file-links.ts';
import { replaceAnswer } from './gateway-faults.ts';
import type { IncomingCall } from './incoming-call.ts';
import type { Keys } from './keys.ts';
import { reportHtml } from './report-html.ts';
import { anothersFile, fileAt, pathOf } from './report-pages.ts';
import { reportPdf } from './report-pdf.ts';
import { spoil } from './reports-faults.ts';
import { answerReports, answerToken, noSuchAddress } from './service.ts';
import { FILE_HOST } from './world.ts';

/** When the files were made. S3 always says so, and browsers reckon from it how long to keep a file. */
const LAST_MODIFIED = 'Mon, 01 Jun 2026 08:00:00 GMT';

/** What answers are made from. */
export interface Sources {
  readonly keys: Keys;
  readonly links: FileLinks;
  /** The simulator's clock, ms. */
  readonly now: () => number;
  readonly linkLifeSeconds: () => number;
}

/** The answer to a call, spoilt by the fault it meets. How it is sent is another matter (send.ts). */
export async function respond(call: IncomingCall, fault: Fault | undefined, sources: Sources): Promise<Answer> {
  const usual = await usualAnswer(call, addressOf(call), fault, sources);
  return fault === undefined ? usual : replaceAnswer(fault, usual, sources.now());
}

async function usualAnswer(
  call: IncomingCall,
  address: Address,
  fault: Fault | undefined,
  sources: Sources,
): Promise<Answer> {
  switch (address.kind) {
    case 'token':
      return answerToken(call, sources.keys, sources.now());
    case 'reports':
      return reportsAnswer(call, fault, sources);
    case 'file':
      return fileAnswer(call, fault, sources);
    case 'other':
      return call.host === FILE_HOST ? accessDenied('noSuchAddress') : noSuchAddress();
  }
}

async function reportsAnswer(call: IncomingCall, fault: Fault | undefined, sources: Sources): Promise<Answer> {
  const now = sources.now();
  const endsEarlyAt = fault?.name === 'linkEndsEarly' ? now + (fault.seconds ?? 0) * 1000 : undefined;
  const said = await answerReports(call, sources.keys, now, (student, report) =>
    sources.links.make(pathOf({ student, report }), now, sources.linkLifeSeconds(), endsEarlyAt),
  );
  if (said.kind === 'final') return said.answer;
  const { status, body } = fault !== undefined && isReportsFault(fault) ? spoil(fault, said.status, said.body) : said;
  return jsonAnswer(status, body, said.outcome);
}

async function fileAnswer(call: IncomingCall, fault: Fault | undefined, sources: Sources): Promise<Answer> {
  const now = sources.now();
  const refused = await sources.links.refuse(call, now);
  if (refused !== undefined) return refused;
  if (fault?.name === 'linkEndsEarly') return expiredFile(sources.linkLifeSeconds(), now, now);
  const isAnothers = fault?.name === 'fileForm' && fault.form === 'anotherStudent';
  const file = isAnothers ? anothersFile(call.path) : fileAt(call.path);
  if (file === undefined) return noSuchKey(call.path.slice(1));
  const html = file.report.format === 'HTML';
  return {
    status: 200,
    headers: {
      'Content-Type': html ? 'text/html; charset=utf-8' : 'application/pdf',
      'Content-Disposition': 'inline',
      'Last-Modified': LAST_MODIFIED,
      Server: 'AmazonS3',
      'x-amz-request-id': '0123456789ABCDEF',
    },
    body: html ? reportHtml(file) : await reportPdf(file),
    outcome: 'file',
  };
}

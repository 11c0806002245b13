import { decodeText } from '@/utils/caaspp/answer-text';
import { isWithheld } from '@/utils/caaspp/withheld';
import { MINUTE_MS } from '@/utils/time';
import { beforePdf, FIRST_BYTES, type FileKind, kindOfFile } from './file-kind';

/** Why a report's file could not be had. No link in it. */
export type FileProblem =
  | { readonly code: 'offline' }
  /** DNS, TLS, refused, a proxy, a host that we may not ask: the browser does not tell which. */
  | { readonly code: 'unreachable' | 'slow'; readonly host: string }
  /** Something on the way answered in place of the file host: a sign-in page, a filter, a proxy. */
  | { readonly code: 'network'; readonly host: string }
  /** A policy of the organization keeps the file host from us. */
  | { readonly code: 'byPolicy'; readonly host: string }
  /** The link does not work (any more). */
  | { readonly code: 'refused' }
  | { readonly code: 'missing' }
  | { readonly code: 'trouble'; readonly status: number }
  /** Neither a PDF nor a page nor a video. */
  | { readonly code: 'unknownFile' }
  | { readonly code: 'tooLarge' };

export type ReportFile =
  | { readonly kind: 'pdf' | 'video'; readonly blob: Blob }
  /** A web page as text: it is shown where nothing in it can run. `blob` is for saving alone, and no page. */
  | { readonly kind: 'html'; readonly blob: Blob; readonly text: string }
  | { readonly kind: 'failed'; readonly problem: FileProblem };

/** A file that can be shown. */
export type ShownFile = Exclude<ReportFile, { kind: 'failed' }>;

/** How far a file has come, bytes; `total` where the host tells. */
export interface Progress {
  readonly received: number;
  readonly total?: number | undefined;
}

export interface FileDeps {
  fetch(url: string, init: RequestInit): Promise<Response>;
  online(): boolean;
  /** Whether reports may lie at this address: the profile's list of hosts. */
  permitted(url: string): boolean;
  onProgress?(progress: Progress): void;
}

/** Reports have a few hundred KB. A blob much larger than this may be written to the disk by the browser. */
export const LARGEST_BYTES = 25 * 1024 * 1024;
/** A video of a report has a few minutes. */
const LARGEST_VIDEO_BYTES = 150 * 1024 * 1024;
/** A proxy that scans a file gives nothing of it before it has it all: so long it may take. */
export const FIRST_BYTE_MS = 3 * MINUTE_MS;
/** So long nothing may come in the middle of a file. */
export const SILENCE_MS = MINUTE_MS;

/** What S3 answers to a link that has ended; 400 when the service's own key behind it has. */
const ENDED = [400, 401, 403];

/** Neither in the browser's cache, nor told to anybody from where it was asked. */
const PRIVATELY = { cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer' } as const;

/** Gets a report's file and tells what it is. */
export async function fetchReportFile(url: string, deps: FileDeps): Promise<ReportFile> {
  const host = URL.parse(url)?.host ?? '';
  const stop = new AbortController();
  let timer = setTimeout(() => stop.abort(), FIRST_BYTE_MS);
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => stop.abort(), SILENCE_MS);
  };
  try {
    const answer = await deps.fetch(url, { ...PRIVATELY, signal: stop.signal });
    heard();
    if (answer.redirected && !deps.permitted(answer.url)) return failed({ code: 'network', host });
    if (!answer.ok) return failed(await problemOf(answer, host));
    const read = await readAll(answer, (progress) => {
      heard();
      deps.onProgress?.(progress);
    });
    return read === undefined ? failed({ code: 'tooLarge' }) : fileOf(read, answer, host);
  } catch {
    if (stop.signal.aborted) return failed({ code: 'slow', host });
    if (!deps.online()) return failed({ code: 'offline' });
    if (await isRedirected(url, deps)) return failed({ code: 'network', host });
    return failed({ code: (await isWithheld(url, deps.fetch)) ? 'byPolicy' : 'unreachable', host });
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

/** Why a request failed at once: the browser does not follow to a host that we may not ask, and does not say so. */
async function isRedirected(url: string, { fetch }: FileDeps): Promise<boolean> {
  const answer = await fetch(url, { ...PRIVATELY, redirect: 'manual', signal: AbortSignal.timeout(10_000) }).catch(
    () => undefined,
  );
  await answer?.body?.cancel().catch(() => undefined);
  return answer?.type === 'opaqueredirect' || (answer !== undefined && answer.status >= 300 && answer.status < 400);
}

/** Whether an answer comes from the file host itself and not from a network in between: Amazon marks its own. */
function isItsOwn({ headers }: Response): boolean {
  return (
    [...headers.keys()].some((name) => name.startsWith('x-amz')) ||
    /amazons3|cloudfront/i.test(headers.get('server') ?? '')
  );
}

async function fileOf(bytes: readonly Uint8Array<ArrayBuffer>[], answer: Response, host: string): Promise<ReportFile> {
  const contentType = answer.headers.get('content-type') ?? '';
  const first = new Uint8Array(await new Blob([...bytes]).slice(0, FIRST_BYTES).arrayBuffer());
  const kind: FileKind = kindOfFile(first, contentType);
  switch (kind) {
    case 'pdf':
      return {
        kind,
        blob: new Blob([...bytes], { type: 'application/pdf' }).slice(beforePdf(first), undefined, 'application/pdf'),
      };
    case 'video':
      return { kind, blob: new Blob([...bytes], { type: /^video\//i.test(contentType) ? contentType : 'video/mp4' }) };
    case 'html': {
      // A page that nobody marked as the file host's is as likely a network's.
      if (!isItsOwn(answer)) return failed({ code: 'network', host });
      const blob = new Blob([...bytes], { type: 'application/octet-stream' });
      return { kind, blob, text: decodeText(new Uint8Array(await blob.arrayBuffer()), contentType) };
    }
    case 'other':
      return failed(bytes.length === 0 && !isItsOwn(answer) ? { code: 'network', host } : { code: 'unknownFile' });
  }
}

/** @returns undefined for more than a report can have */
async function readAll(
  answer: Response,
  heard: (progress: Progress) => void,
): Promise<readonly Uint8Array<ArrayBuffer>[] | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const total = Number(answer.headers.get('content-length') ?? 0) || undefined;
  const most = /^video\//i.test(answer.headers.get('content-type') ?? '') ? LARGEST_VIDEO_BYTES : LARGEST_BYTES;
  if (total !== undefined && total > most) return undefined;
  const reader = answer.body?.getReader();
  for (let received = 0; ; ) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done || value === undefined) return chunks;
    received += value.length;
    if (received > most) return undefined;
    chunks.push(value);
    heard({ received, total });
  }
}

async function problemOf(answer: Response, host: string): Promise<FileProblem> {
  const { status } = answer;
  const text = await answer.text().catch(() => '');
  if (!isItsOwn(answer) && !/<Error\b/.test(text.slice(0, 500))) return { code: 'network', host };
  if (ENDED.includes(status)) return { code: 'refused' };
  return status === 404 ? { code: 'missing' } : { code: 'trouble', status };
}

function failed(problem: FileProblem): ReportFile {
  return { kind: 'failed', problem };
}

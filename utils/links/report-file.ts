import { SECOND_MS } from '@/utils/time';

/** Why a report's file could not be had. No link in it. */
export type FileProblem =
  | { readonly code: 'offline' }
  /** DNS, TLS, refused, a proxy, a host that we may not ask: the browser does not tell which. */
  | { readonly code: 'unreachable' | 'slow'; readonly host: string }
  /** The link does not work (any more). */
  | { readonly code: 'refused' }
  | { readonly code: 'missing' }
  | { readonly code: 'trouble'; readonly status: number }
  | { readonly code: 'notPdf' }
  | { readonly code: 'tooLarge' };

export type ReportFile =
  /** A PDF, by its first bytes and by its type. */
  { readonly kind: 'pdf'; readonly blob: Blob } | { readonly kind: 'failed'; readonly problem: FileProblem };

export interface FileDeps {
  fetch(url: string, init: RequestInit): Promise<Response>;
  online(): boolean;
}

/** Reports have a few hundred KB. A blob much larger than this may be written to the disk by the browser. */
export const LARGEST_BYTES = 25 * 1024 * 1024;
/** So long nothing may come before we stop waiting. */
export const SILENCE_MS = 20 * SECOND_MS;

const PDF = '%PDF-';
/** What S3 answers to a link that has ended; 400 when the service's own key behind it has. */
const ENDED = [400, 401, 403];

/** Only a PDF comes out of it: a blob of anything else would be a page of ours, with all that we may do. */
export async function fetchReportFile(url: string, { fetch, online }: FileDeps): Promise<ReportFile> {
  const host = URL.parse(url)?.host ?? '';
  const stop = new AbortController();
  let timer = setTimeout(() => stop.abort(), SILENCE_MS);
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => stop.abort(), SILENCE_MS);
  };
  try {
    const answer = await fetch(url, {
      // Neither in the browser's cache, nor told to anybody from where it was asked.
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: stop.signal,
    });
    heard();
    if (!answer.ok) return failed(problemOf(answer.status));
    const blob = await read(answer, heard);
    if (blob === undefined) return failed({ code: 'tooLarge' });
    return (await blob.slice(0, PDF.length).text()) === PDF ? { kind: 'pdf', blob } : failed({ code: 'notPdf' });
  } catch {
    if (stop.signal.aborted) return failed({ code: 'slow', host });
    return failed(online() ? { code: 'unreachable', host } : { code: 'offline' });
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

/** @returns undefined for more than a report can have */
async function read(answer: Response, heard: () => void): Promise<Blob | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = Number(answer.headers.get('content-length') ?? 0);
  if (bytes > LARGEST_BYTES) return undefined;
  bytes = 0;
  const reader = answer.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done || value === undefined) return new Blob(chunks, { type: 'application/pdf' });
    heard();
    bytes += value.length;
    if (bytes > LARGEST_BYTES) return undefined;
    chunks.push(value);
  }
}

function problemOf(status: number): FileProblem {
  if (ENDED.includes(status)) return { code: 'refused' };
  return status === 404 ? { code: 'missing' } : { code: 'trouble', status };
}

function failed(problem: FileProblem): ReportFile {
  return { kind: 'failed', problem };
}

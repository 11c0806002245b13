import type { Fault, FaultScope } from '../../simulator/fault-schema.ts';
import { networkAnswer } from '../../simulator/network-answers.ts';
import type { FakeTime } from './fake-time';

/** What the fake takes for good; a test changes it in the middle. */
export interface Right {
  accessKeyId: string;
  /** Whether signatures are taken for made with the right secret (they are checked elsewhere). */
  secretIsRight: boolean;
  basic: string;
  token: string;
}

export const ACCESS_KEY_ID = 'AKIASIMULATOR0000001';
export const USER = { userName: 'sim-district', secretKey: 'SimulatedSecret00001' };
export const LINK_HOST = 'caaspp-score-reports.s3.us-west-2.amazonaws.com';

/** The time in which it lives. */
type Time = Pick<FakeTime, 'now' | 'pass' | 'hang'>;

type Sent = {
  readonly kind: 'token' | 'reports';
  /** For whom; empty for a token. */
  readonly ssid: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly init: RequestInit;
};

/**
 * The service as a `fetch`: no network, faults by the simulator's names, time by `FakeTime`. Each answer is a real
 * `Response`.
 */
export class FakeService {
  readonly right: Right = {
    accessKeyId: ACCESS_KEY_ID,
    secretIsRight: true,
    basic: `Basic ${btoa(`${USER.userName}:${USER.secretKey}`)}`,
    token: 'token-1',
  };
  /** Everything that was sent, in order. */
  readonly sent: Sent[] = [];
  /** How far this computer's clock is ahead of the service's, ms. */
  clockAheadMs = 0;
  /** Set to make every request fail before it gets anywhere. */
  unreachable = false;
  tokenLifeSeconds = 3600;
  linkLifeSeconds = 1800;
  aborted = 0;
  /** The body of a good answer. */
  body: (ssid: string) => Record<string, unknown> = (ssid) => ({ ssid, reports: this.reports() });
  #fault: { fault: Fault; scope: FaultScope; left: number } | undefined;
  readonly #time: Time;

  constructor(time: Time) {
    this.#time = time;
  }

  set(fault: Fault | undefined, scope: FaultScope = { path: 'all' }): void {
    this.#fault = fault && { fault, scope, left: scope.times ?? Number.POSITIVE_INFINITY };
  }

  get now(): number {
    return this.#time.now() - this.clockAheadMs;
  }

  readonly fetch: typeof globalThis.fetch = async (input, init = {}) => {
    const url = new URL(String(input));
    const kind = url.pathname.endsWith('/token') ? 'token' : 'reports';
    const headers = new Headers(init.headers);
    const ssid = /\d{10}/.exec(`${url} ${init.body ?? ''}`)?.[0] ?? '';
    // Only whether anybody is there is looked at: no request of the service's.
    if (url.pathname === '/') {
      if (this.unreachable || this.#fault?.fault.name === 'resetBeforeAnswer') throw new TypeError('fetch failed');
      return new Response('', { status: 403 });
    }
    this.sent.push({ kind, ssid, url, headers, init });
    const signal = init.signal ?? new AbortController().signal;
    signal.throwIfAborted();
    signal.addEventListener('abort', () => {
      this.aborted += 1;
    });
    if (this.unreachable) throw new TypeError('fetch failed');
    const met = this.#meet(kind);
    const usual = kind === 'token' ? this.#token(headers) : this.#reportsAnswer(headers, ssid);
    return met === undefined ? this.#response(usual) : this.#spoilt(met, usual, signal, ssid);
  };

  reports(): Record<string, unknown>[] {
    const date = new Date(this.now).toISOString().replace(/[:-]|\.\d{3}/g, '');
    const link = (language: string) =>
      `https://${LINK_HOST}/2025-26/${language}.pdf?X-Amz-Date=${date}&X-Amz-Expires=${this.linkLifeSeconds}&n=${this.sent.length}`;
    const report = { type: 'CAASPP', testName: 'Smarter Balanced ELA and Mathematics', year: '2025-26', grade: '05' };
    return ['ENG', 'SPA'].map((language) => ({ ...report, language, format: 'PDF', url: link(language) }));
  }

  #meet(kind: 'token' | 'reports'): Fault | undefined {
    const set = this.#fault;
    if (set === undefined || set.left <= 0 || (set.scope.path !== 'all' && set.scope.path !== kind)) return undefined;
    set.left -= 1;
    return set.fault;
  }

  #token(headers: Headers): Usual {
    if (headers.get('authorization') !== this.right.basic) return json(401, { message: 'Unauthorized' });
    return json(200, { token: this.right.token, expiresIn: this.tokenLifeSeconds });
  }

  #reportsAnswer(headers: Headers, ssid: string): Usual {
    const authorization = headers.get('authorization') ?? '';
    if (!authorization.startsWith('AWS4')) {
      const good = authorization === this.right.token;
      return good ? json(200, this.body(ssid)) : json(401, { message: 'The incoming token has expired' });
    }
    const refused = (message: string) => json(403, { message });
    if (!authorization.includes(`Credential=${this.right.accessKeyId}/`)) {
      return refused('The security token included in the request is invalid.');
    }
    if (!this.right.secretIsRight) {
      return refused('The request signature we calculated does not match the signature you provided.');
    }
    const [, y, mo, d, h, mi, s] = /^(....)(..)(..)T(..)(..)(..)Z$/.exec(headers.get('x-amz-date') ?? '') ?? [];
    const skew = Date.parse(`${y}-${mo}-${d}T${h}:${mi}:${s}Z`) - this.now;
    if (skew < -300_000) return refused('Signature expired: 20261123T101010Z is now earlier than 20261123T101510Z');
    if (skew > 300_000)
      return refused('Signature not yet current: 20261123T102010Z is still later than 20261123T101510Z');
    return json(200, this.body(ssid));
  }

  async #spoilt(fault: Fault, usual: Usual, signal: AbortSignal, ssid: string): Promise<Response> {
    switch (fault.name) {
      case 'resetBeforeAnswer':
        throw new TypeError('fetch failed');
      case 'noAnswer':
        return this.#time.hang(signal);
      case 'slowHeaders':
        await this.#time.pass(fault.ms, signal);
        return this.#response(usual);
      case 'slowBody':
        return this.#response({ ...usual, body: this.#twoParts(usual.body, () => this.#time.pass(fault.ms, signal)) });
      case 'resetInMidAnswer': {
        const reset = () => Promise.reject(new TypeError('terminated'));
        return this.#response({ ...usual, body: this.#twoParts(usual.body, reset) });
      }
      case 'truncatedJson':
        return this.#response({ ...usual, body: usual.body.slice(0, usual.body.length / 2) });
      case 'emptyBody':
        return this.#response({ ...usual, body: '' });
      case 'htmlPage':
        return this.#response(html(200, 'Sign in to the network'));
      case 'wrongContentType':
        return this.#response({ ...usual, headers: { ...OWN, 'content-type': fault.contentType } });
      case 'redirectToOtherHost': {
        const location = fault.location ?? 'https://elsewhere.example.org/sign-in';
        return this.#response({ status: fault.status ?? 302, headers: { location }, body: '' });
      }
      case 'status':
        return this.#response(this.#statusAnswer(fault));
      case 'network': {
        const { status, headers, body } = networkAnswer(fault.form);
        return this.#response({ status, headers: { ...headers }, body: body.toString() });
      }
      case 'forbidden':
        return this.#response(FORBIDDEN[fault.form]);
      case 'hugeAnswer': {
        const body = JSON.stringify({ ...this.body(ssid), padding: 'x'.repeat(fault.bytes ?? 1_500_000) });
        const length: Record<string, string> = fault.chunked ? {} : { 'content-length': String(body.length) };
        return this.#response({ ...json(200, {}), body, headers: length });
      }
      case 'malformedReports':
        return this.#response(
          json(200, { reports: [null, { year: '2025-26' }, { url: 'no link' }, ...this.reports()] }),
        );
      case 'badLink':
        return this.#response(json(200, this.#eachReport({ url: fault.url ?? BAD_LINKS[fault.form ?? 'http'] })));
      case 'message':
        return this.#response(json(fault.status ?? 200, { message: fault.text }));
      case 'otherStudent':
        return this.#response(json(200, this.body('9900000099')));
      case 'unknownFields':
        return this.#response(json(200, { ...this.#eachReport({ strange: [7, null] }), schemaVersion: '9.1' }));
      case 'markupNames':
        return this.#response(
          json(200, this.#eachReport({ testName: '<img src=x>\u202Eevil\u0000', language: '"><svg>' })),
        );
      case 'reportNotes':
        return this.#response(json(200, this.#eachReport({ message: fault.text })));
      case 'linkEndsEarly':
      case 'fileForm':
        return this.#response(usual);
    }
  }

  #eachReport(change: Record<string, unknown>): Record<string, unknown> {
    return { reports: this.reports().map((report) => ({ ...report, ...change })) };
  }

  #statusAnswer({ status, text, as, retryAfter }: Extract<Fault, { name: 'status' }>): Usual {
    const said = text === undefined ? (GATEWAY_TEXTS[status] ?? 'Error') : text;
    const answer =
      said === null
        ? { status, headers: OWN, body: '' }
        : as === 'html'
          ? html(status, said)
          : json(status, { message: said });
    if (retryAfter === undefined) return answer;
    const after =
      retryAfter.form === 'seconds'
        ? String(retryAfter.seconds)
        : new Date(this.now + retryAfter.aheadMs).toUTCString();
    return { ...answer, headers: { ...answer.headers, 'retry-after': after } };
  }

  #twoParts(body: Usual['body'], between: () => Promise<unknown>): ReadableStream<Uint8Array> {
    const bytes = new TextEncoder().encode(String(body));
    const half = Math.floor(bytes.length / 2);
    let part = 0;
    return new ReadableStream({
      async pull(controller) {
        part += 1;
        if (part === 1) return controller.enqueue(bytes.slice(0, half));
        await between();
        controller.enqueue(bytes.slice(half));
        controller.close();
      },
    });
  }

  #response({ status, headers, body }: { status: number; headers: Record<string, string>; body: BodyInit }): Response {
    return new Response(body, { status, headers: { date: new Date(this.now).toUTCString(), ...headers } });
  }
}

interface Usual {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** What API Gateway sets on each answer. */
const OWN = { 'x-amzn-requestid': 'f3a1' };

function json(status: number, value: unknown): Usual {
  return { status, headers: { 'content-type': 'application/json', ...OWN }, body: JSON.stringify(value) };
}

function html(status: number, text: string): Usual {
  const body = `<!doctype html><title>${text}</title><h1>${text}</h1>`;
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

const GATEWAY_TEXTS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  404: 'Not Found',
  408: 'Request Timeout',
  409: 'Conflict',
  429: 'Too Many Requests',
  500: 'Internal server error',
  502: 'Internal server error',
  503: 'Service Unavailable',
  504: 'Endpoint request timed out',
};

const FORBIDDEN = {
  forbidden: json(403, { message: 'Forbidden' }),
  missingToken: json(403, { message: 'Missing Authentication Token' }),
  signatureMismatch: json(403, {
    message: 'The request signature we calculated does not match the signature you provided.',
  }),
  signatureExpired: json(403, { message: 'Signature expired: 20261123T101010Z is now earlier than 20261123T101510Z' }),
  notYetCurrent: json(403, {
    message: 'Signature not yet current: 20261123T102010Z is still later than 20261123T101510Z',
  }),
  tokenInvalid: json(403, { message: 'The security token included in the request is invalid.' }),
  plainText: { status: 403, headers: { 'content-type': 'text/plain' }, body: 'Access denied' },
};

const BAD_LINKS = {
  javascript: 'javascript:document.title="opened"',
  data: 'data:text/html,opened',
  file: 'file:///etc/hostname',
  http: `http://${LINK_HOST}/report.pdf`,
  otherHost: 'https://reports.example.org/report.pdf',
  endsLikeGoodHost: 'https://caaspp-score-reports-s3.us-west-2.amazonaws.com/report.pdf',
  startsLikeGoodHost: `https://${LINK_HOST}.example.org/report.pdf`,
  userInfo: `https://someone@${LINK_HOST}/report.pdf`,
  otherPort: `https://${LINK_HOST}:8443/report.pdf`,
};

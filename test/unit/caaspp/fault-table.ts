import type { MessageCode } from '@/utils/caaspp/answer';
import type { ProblemCode } from '@/utils/caaspp/problem';
import type { ProfileId } from '@/utils/caaspp/profile';
import type { Fault, FaultScope } from '../../simulator/fault-schema.ts';

/** What goes wrong, and who makes it go wrong. */
export type Trouble =
  /** A fault of the simulator, set at its control endpoint. */
  | { readonly by: 'simulator'; readonly fault: Fault; readonly scope: FaultScope }
  /** The way there. */
  | { readonly by: 'network'; readonly what: 'refused' | 'dns' | 'tls' | 'offline' }
  /** This computer's clock, ahead (positive) or behind. */
  | { readonly by: 'clock'; readonly offsetMs: number }
  /** The key or the token. `replaced` and `tokenEnded` come after a first good answer. */
  | { readonly by: 'key'; readonly what: 'wrongAccount' | 'wrongSecret' | 'replaced' | 'tokenEnded' };

export interface FaultRow {
  /** What happens, in words. */
  readonly name: string;
  readonly profile: ProfileId;
  readonly trouble: Trouble;
  readonly ends:
    | { readonly kind: 'reports'; readonly unreadable?: number }
    | { readonly kind: 'message'; readonly code: MessageCode }
    | { readonly kind: 'problem'; readonly code: ProblemCode };
  /** Requests that the client sends, tokens among them. */
  readonly requests: number;
  /** What happens when the trouble is over and the user tries again. */
  readonly recovers: boolean;
  /** The client says so; the panel shows the report, and a click on it is refused. */
  readonly click?: ProblemCode;
}

const reports = { kind: 'reports' } as const;
const problem = (code: ProblemCode) => ({ kind: 'problem', code }) as const;
const message = (code: MessageCode) => ({ kind: 'message', code }) as const;

const always: FaultScope = { path: 'reports' };
const times = (count: number): FaultScope => ({ path: 'reports', times: count });

function fault(
  name: string,
  theFault: Fault,
  ends: FaultRow['ends'],
  requests: number,
  more: Partial<FaultRow> & { scope?: FaultScope } = {},
): FaultRow {
  const { scope = always, ...rest } = more;
  const trouble = { by: 'simulator', fault: theFault, scope } as const;
  return { name, profile: 'pilot', trouble, ends, requests, recovers: true, ...rest };
}

function status(code: number, ends: FaultRow['ends'], requests: number, more: Partial<FaultRow> = {}): FaultRow {
  return fault(`status ${code}`, { name: 'status', status: code }, ends, requests, more);
}

const MINUTE = 60_000;

/** What networks say in place of the service, each in front of the token, too. */
const PORTALS = (
  [
    ['signInRedirect', 1],
    ['text401', 1],
    ['text403', 1],
    ['json403', 1],
    ['json200', 1],
    ['empty200', 1],
    ['proxyAuth', 1],
    ['networkSignIn', 4],
    ['badGateway', 4],
  ] as const
).flatMap(([form, requests]) => [
  fault(`a network's own answer (${form})`, { name: 'network', form }, problem('notTheService'), requests),
  fault(
    `a network's own answer in front of the token (${form})`,
    { name: 'network', form },
    problem('notTheService'),
    requests,
    {
      profile: 'toms',
      scope: { path: 'token' },
    },
  ),
]);

/** Every fault that the client must bear: what the user is told, how often the service is asked. */
export const FAULT_TABLE: readonly FaultRow[] = [
  // The way there.
  ...(['refused', 'dns', 'tls'] as const).map(
    (what): FaultRow => ({
      name: { refused: 'connection refused', dns: 'name not found (DNS)', tls: 'certificate not taken (TLS)' }[what],
      profile: 'pilot',
      trouble: { by: 'network', what },
      ends: problem('unreachable'),
      requests: 4,
      recovers: true,
    }),
  ),
  {
    name: 'no network at all',
    profile: 'pilot',
    trouble: { by: 'network', what: 'offline' },
    ends: problem('offline'),
    requests: 0,
    recovers: true,
  },
  fault('connection reset before the answer', { name: 'resetBeforeAnswer' }, problem('unreachable'), 4),
  fault('connection reset in the middle of the answer', { name: 'resetInMidAnswer' }, problem('unreachable'), 4),
  fault('connection reset once', { name: 'resetInMidAnswer' }, reports, 2, { scope: times(1) }),
  fault('no answer ever', { name: 'noAnswer' }, problem('slow'), 1),
  fault('no answer to the first try', { name: 'noAnswer' }, problem('slow'), 1, { scope: times(1) }),
  fault('headers after five seconds', { name: 'slowHeaders', ms: 5_000 }, reports, 1),
  fault('headers after twenty seconds', { name: 'slowHeaders', ms: 20_000 }, reports, 1),
  fault('body after five seconds', { name: 'slowBody', ms: 5_000 }, reports, 1),
  fault('body after twenty seconds', { name: 'slowBody', ms: 20_000 }, reports, 1),

  // What comes back is not what was asked for.
  fault('JSON cut off', { name: 'truncatedJson' }, problem('unreadable'), 1),
  fault('empty body', { name: 'emptyBody' }, problem('unreadable'), 1),
  ...PORTALS,
  fault("a captive portal's page with status 200", { name: 'htmlPage' }, problem('notTheService'), 1),
  fault('an answer of 1.5 MB', { name: 'hugeAnswer', bytes: 1_500_000 }, problem('tooLarge'), 1),
  fault(
    'an answer of 1.5 MB that does not tell its length',
    { name: 'hugeAnswer', bytes: 1_500_000, chunked: true },
    problem('tooLarge'),
    1,
  ),
  fault('the right answer as text/plain', { name: 'wrongContentType', contentType: 'text/plain' }, reports, 1),
  fault('the right answer as text/html', { name: 'wrongContentType', contentType: 'text/html' }, reports, 1),
  fault('redirect to another host', { name: 'redirectToOtherHost' }, problem('notTheService'), 1),
  fault('permanent redirect', { name: 'redirectToOtherHost', status: 308 }, problem('notTheService'), 1),
  fault(
    'malformed reports among good ones',
    { name: 'malformedReports', forms: ['null', 'noUrl', 'urlIsNoUrl'] },
    { kind: 'reports', unreadable: 3 },
    1,
  ),
  fault("another student's answer", { name: 'otherStudent' }, problem('otherStudent'), 1),
  fault('fields nobody has heard of', { name: 'unknownFields' }, reports, 1),
  fault('names full of markup', { name: 'markupNames' }, reports, 1),
  fault('a javascript: link', { name: 'badLink', form: 'javascript' }, reports, 1, { click: 'linkNotPermitted' }),
  fault('an http: link', { name: 'badLink', form: 'http' }, reports, 1, { click: 'linkNotPermitted' }),
  fault('a link to another host', { name: 'badLink', form: 'otherHost' }, reports, 1, { click: 'linkNotPermitted' }),
  fault('a link to a host that ends like the right one', { name: 'badLink', form: 'endsLikeGoodHost' }, reports, 1, {
    click: 'linkNotPermitted',
  }),
  fault('a link with a user name in it', { name: 'badLink', form: 'userInfo' }, reports, 1, {
    click: 'linkNotPermitted',
  }),
  fault('a text nobody documented', { name: 'message', text: 'Closed for the summer' }, message('other'), 1),
  fault(
    'a documented text with status 500',
    { name: 'message', text: 'Student does not have any test data', status: 500 },
    message('noTestData'),
    1,
  ),

  // Refused.
  status(400, problem('refused'), 1),
  status(401, problem('wrongKey'), 1),
  fault('403 Forbidden', { name: 'forbidden', form: 'forbidden' }, problem('refused'), 1),
  fault('403 missing token', { name: 'forbidden', form: 'missingToken' }, problem('unknownPath'), 1),
  fault('403 signature does not match', { name: 'forbidden', form: 'signatureMismatch' }, problem('wrongKey'), 1),
  fault('403 unknown access key', { name: 'forbidden', form: 'tokenInvalid' }, problem('wrongKey'), 1),
  fault('403 as plain text', { name: 'forbidden', form: 'plainText' }, problem('notTheService'), 1),
  fault(
    '403 signature expired, always, though the clocks agree',
    { name: 'forbidden', form: 'signatureExpired' },
    problem('refused'),
    2,
  ),
  fault('403 signature not yet current, once', { name: 'forbidden', form: 'notYetCurrent' }, reports, 2, {
    scope: times(1),
  }),
  fault('404 with a text', { name: 'status', status: 404, text: 'Moved to another address' }, message('other'), 1),
  fault('404 without a text', { name: 'status', status: 404, text: null }, problem('refused'), 1),
  fault(
    '404 with a documented text',
    { name: 'status', status: 404, text: 'Student identification number not found' },
    message('unknownSsid'),
    1,
  ),
  status(409, problem('refused'), 1),
  fault('404 as a page', { name: 'status', status: 404, as: 'html' }, problem('notTheService'), 1),

  // Busy and broken.
  status(408, problem('slow'), 4),
  status(429, problem('busy'), 4),
  fault(
    '429 with Retry-After in seconds, once',
    { name: 'status', status: 429, retryAfter: { form: 'seconds', seconds: 3 } },
    reports,
    2,
    { scope: times(1) },
  ),
  fault(
    '429 with Retry-After as a date, once',
    { name: 'status', status: 429, retryAfter: { form: 'date', aheadMs: 3_000 } },
    reports,
    2,
    { scope: times(1) },
  ),
  fault(
    '429 with a pause longer than there is time for',
    { name: 'status', status: 429, retryAfter: { form: 'seconds', seconds: 120 } },
    problem('busy'),
    1,
  ),
  status(500, problem('trouble'), 4),
  status(502, problem('trouble'), 4),
  status(503, problem('trouble'), 4),
  status(504, problem('trouble'), 4),
  fault("502 as a proxy's page", { name: 'status', status: 502, as: 'html' }, problem('notTheService'), 4),
  fault('service back after failing twice', { name: 'status', status: 503 }, reports, 3, { scope: times(2) }),

  // The clock, the key, the token.
  ...[10 * MINUTE, -10 * MINUTE].map(
    (offsetMs): FaultRow => ({
      name: `this computer's clock ten minutes ${offsetMs > 0 ? 'ahead' : 'behind'}`,
      profile: 'pilot',
      trouble: { by: 'clock', offsetMs },
      ends: reports,
      requests: 2,
      recovers: true,
    }),
  ),
  key('wrong access key', 'pilot', 'wrongAccount', problem('wrongKey'), 1),
  key('wrong secret', 'pilot', 'wrongSecret', problem('wrongKey'), 1),
  key('key replaced in the middle', 'pilot', 'replaced', problem('wrongKey'), 1),
  key('wrong user name', 'toms', 'wrongAccount', problem('wrongKey'), 1),
  key('wrong secret key', 'toms', 'wrongSecret', problem('wrongKey'), 1),
  key('token ended in the middle', 'toms', 'tokenEnded', reports, 3),
  key('secret key replaced in TOMS in the middle', 'toms', 'replaced', problem('wrongKey'), 2),
  fault('token service in trouble', { name: 'status', status: 503 }, problem('trouble'), 4, {
    profile: 'toms',
    scope: { path: 'token' },
  }),
  fault('token service back after failing twice', { name: 'status', status: 503 }, reports, 4, {
    profile: 'toms',
    scope: { path: 'token', times: 2 },
  }),
  fault("a captive portal's page in place of a token", { name: 'htmlPage' }, problem('notTheService'), 1, {
    profile: 'toms',
    scope: { path: 'token' },
  }),
  fault('401 for every token', { name: 'status', status: 401 }, problem('refused'), 4, { profile: 'toms' }),
];

function key(
  name: string,
  profile: ProfileId,
  what: Extract<Trouble, { by: 'key' }>['what'],
  ends: FaultRow['ends'],
  requests: number,
): FaultRow {
  return { name, profile, trouble: { by: 'key', what }, ends, requests, recovers: true };
}

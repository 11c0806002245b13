import { type Answer, jsonAnswer, refusal, type ServiceBody } from './answer.ts';
import type { IncomingCall } from './incoming-call.ts';
import type { Outcome } from './journal.ts';
import type { Keys } from './keys.ts';
import { refuseSignature } from './signature.ts';
import { type SimulatedReport, type SimulatedStudent, studentWith } from './students.ts';
import { type Lea, MESSAGES, PILOT_KEY, PILOT_PATH, REGION, TOMS_PATH } from './world.ts';

/** What the service has to say to a call: an answer as it is, or a body that faults may still change. */
export type Said =
  | { readonly kind: 'final'; readonly answer: Answer }
  | { readonly kind: 'body'; readonly status: number; readonly body: ServiceBody; readonly outcome: Outcome };

/** Makes the link of one report. */
export type LinkMaker = (student: SimulatedStudent, report: SimulatedReport) => Promise<string>;

/** `POST /api/v1/token` with user name and secret key in Basic form. */
export function answerToken(call: IncomingCall, keys: Keys, nowMs: number): Answer {
  if (call.path !== `${TOMS_PATH}/token` || call.method !== 'POST') return noSuchAddress();
  const basic = /^Basic\s+(\S+)$/i.exec(call.headers.authorization ?? '')?.[1];
  if (basic === undefined) return unauthorized('missingAuthentication');
  const [, userName = '', secretKey = ''] = /^([^:]*):(.*)$/s.exec(Buffer.from(basic, 'base64').toString('utf8')) ?? [];
  const token = keys.tokenFor(userName, secretKey, nowMs);
  if (token === undefined) return unauthorized(keys.isUser(userName) ? 'wrongSecret' : 'unknownUser');
  return jsonAnswer(200, { [keys.tokenField]: token, expiresIn: keys.tokenLife }, 'token');
}

/** One student's reports, in either profile. */
export async function answerReports(call: IncomingCall, keys: Keys, nowMs: number, linkTo: LinkMaker): Promise<Said> {
  const admitted = call.path.startsWith(PILOT_PATH)
    ? await admitPilot(call, keys, nowMs)
    : admitToms(call, keys, nowMs);
  if (admitted.kind === 'refused') return { kind: 'final', answer: admitted.answer };
  const ssid = call.query.get('ssid');
  if (ssid === null || ssid === '') {
    const text = 'Missing required request parameters: [ssid]';
    return { kind: 'final', answer: refusal(400, 'BadRequestException', text, 'ssidMissing') };
  }
  const student = studentWith(ssid);
  if (student === undefined) return message(404, MESSAGES.unknownSsid);
  if (student.lea !== admitted.lea) return message(403, MESSAGES.notAuthorized);
  if (student.reports.length === 0) return message(200, MESSAGES.noTestData);
  return { kind: 'body', status: 200, body: await reportsOf(student, linkTo), outcome: 'reports' };
}

export function noSuchAddress(): Answer {
  // The gateway says this of every address that it does not know.
  return refusal(403, 'MissingAuthenticationTokenException', 'Missing Authentication Token', 'noSuchAddress');
}

type Admitted = { readonly kind: 'lea'; readonly lea: Lea } | { readonly kind: 'refused'; readonly answer: Answer };

async function admitPilot(call: IncomingCall, keys: Keys, nowMs: number): Promise<Admitted> {
  const rules = {
    accessKeyId: PILOT_KEY.accessKeyId,
    secretAccessKey: keys.pilotSecret,
    sessionToken: keys.sessionToken,
    region: REGION,
    service: 'execute-api',
  };
  const refused = await refuseSignature(call, rules, nowMs);
  if (refused !== undefined) return { kind: 'refused', answer: refused };
  if (keys.apiKey !== undefined && call.headers['x-api-key'] !== keys.apiKey) {
    return { kind: 'refused', answer: refusal(403, 'ForbiddenException', 'Forbidden', 'apiKeyMissing') };
  }
  return { kind: 'lea', lea: PILOT_KEY.lea };
}

function admitToms(call: IncomingCall, keys: Keys, nowMs: number): Admitted {
  const token = call.headers.authorization?.replace(/^Bearer\s+/i, '');
  if (token === undefined) return { kind: 'refused', answer: unauthorized('missingAuthentication') };
  const state = keys.stateOf(token, nowMs);
  switch (state.kind) {
    case 'good':
      return { kind: 'lea', lea: state.lea };
    case 'ended':
      return {
        kind: 'refused',
        answer: refusal(401, 'UnauthorizedException', 'The incoming token has expired', 'tokenEnded'),
      };
    case 'unknown':
      return { kind: 'refused', answer: unauthorized('tokenUnknown') };
  }
}

function unauthorized(outcome: Outcome): Answer {
  return refusal(401, 'UnauthorizedException', 'Unauthorized', outcome);
}

function message(status: number, text: string): Said {
  return { kind: 'body', status, body: { message: text }, outcome: 'message' };
}

async function reportsOf(student: SimulatedStudent, linkTo: LinkMaker): Promise<ServiceBody> {
  const reports = await Promise.all(
    student.reports.map(async (report) => {
      // Where the student was tested is not in the answer.
      const { testedBy: _, pages: _pages, bytes: _bytes, ...shown } = report;
      return { ...shown, url: await linkTo(student, report) };
    }),
  );
  return { ssid: student.ssid, reports };
}

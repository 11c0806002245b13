import type { Outcome } from './journal.ts';

/** An answer before it is sent: faults may still change it. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** The word for the journal. */
  readonly outcome: Outcome;
}

/** What the service says: parsed, so that faults can spoil it piece by piece. */
export type ServiceBody = Readonly<Record<string, unknown>>;

export function jsonAnswer(
  status: number,
  body: ServiceBody,
  outcome: Outcome,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return {
    status,
    // API Gateway sets one on each answer, its own refusals among them.
    headers: { 'Content-Type': 'application/json', 'x-amzn-RequestId': crypto.randomUUID(), ...headers },
    body: Buffer.from(JSON.stringify(body)),
    outcome,
  };
}

export function textAnswer(status: number, contentType: string, text: string, outcome: Outcome): Answer {
  return { status, headers: { 'Content-Type': contentType }, body: Buffer.from(text), outcome };
}

/** The gateway's refusals: a status, `{"message": …}` and the error's type in a header. */
export function refusal(status: number, errorType: string, message: string, outcome: Outcome): Answer {
  return jsonAnswer(status, { message }, outcome, { 'x-amzn-ErrorType': errorType });
}

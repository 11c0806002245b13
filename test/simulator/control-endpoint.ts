import * as v from 'valibot';
import { type Answer, jsonAnswer } from './answer.ts';
import type { Control } from './control.ts';
import { faultSchema, faultScopeSchema } from './fault-schema.ts';
import type { IncomingCall } from './incoming-call.ts';
import type { JournalEntry } from './journal.ts';
import { SERVICE_HOST } from './world.ts';

const commandSchema = v.variant('command', [
  v.object({ command: v.literal('setLinkLife'), seconds: v.number() }),
  v.object({ command: v.literal('endLinks') }),
  v.object({ command: v.literal('setClockOffset'), ms: v.number() }),
  v.object({ command: v.literal('setFault'), fault: v.nullable(faultSchema), scope: v.optional(faultScopeSchema) }),
  v.object({ command: v.literal('addFault'), fault: faultSchema, scope: faultScopeSchema }),
  v.object({ command: v.literal('endTokens') }),
  v.object({ command: v.literal('setTokenLife'), seconds: v.number() }),
  v.object({
    command: v.literal('setTokenField'),
    field: v.picklist(['token', 'idToken', 'id_token', 'access_token']),
  }),
  v.object({ command: v.literal('replaceKey'), owner: v.string(), secret: v.string() }),
  v.object({ command: v.literal('requireApiKey'), key: v.nullable(v.string()) }),
  v.object({ command: v.literal('requireSessionToken'), token: v.nullable(v.string()) }),
  v.object({
    command: v.literal('hold'),
    scope: v.optional(
      v.object({
        path: v.optional(v.picklist(['token', 'reports', 'file', 'all'])),
        ssid: v.optional(v.string()),
      }),
    ),
  }),
  v.object({ command: v.literal('release') }),
  v.object({ command: v.literal('breakTls'), forMs: v.number() }),
  v.object({ command: v.literal('pause'), forMs: v.number() }),
  v.object({ command: v.literal('reset') }),
  v.object({ command: v.literal('clearJournal') }),
]);

/** One command of `POST /__control`. */
export type Command = v.InferOutput<typeof commandSchema>;

/** What the endpoint acts on. */
export interface Controlled {
  readonly control: Control;
  journal(): readonly JournalEntry[];
  clearJournal(): void;
  /** Does something later, unless the simulator has closed by then. */
  later(ms: number, action: () => void): void;
}

/**
 * `POST /__control` (a command as JSON) and `GET /__journal` on the service's host, for processes other
 * than the simulator's own.
 * @returns undefined when the call is for neither
 */
export async function answerControl(call: IncomingCall, controlled: Controlled): Promise<Answer | undefined> {
  if (call.host !== SERVICE_HOST) return undefined;
  if (call.path === '/__journal' && call.method === 'GET') {
    return jsonAnswer(200, { entries: controlled.journal() }, 'message');
  }
  if (call.path !== '/__control' || call.method !== 'POST') return undefined;
  const command = v.safeParse(commandSchema, parseJson(call.body));
  if (!command.success) {
    const what = command.issues.map((issue) => `${v.getDotPath(issue) ?? 'command'}: ${issue.message}`);
    return jsonAnswer(400, { message: what.join('; ') }, 'message');
  }
  try {
    await run(command.output, controlled);
    return jsonAnswer(200, { done: command.output.command }, 'message');
  } catch (error) {
    return jsonAnswer(400, { message: error instanceof Error ? error.message : String(error) }, 'message');
  }
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

async function run(command: Command, { control, clearJournal, later }: Controlled): Promise<void> {
  switch (command.command) {
    case 'setLinkLife':
      return control.setLinkLife(command.seconds);
    case 'endLinks':
      return control.endLinks();
    case 'setClockOffset':
      return control.setClockOffset(command.ms);
    case 'setFault':
      return control.setFault(command.fault, command.scope);
    case 'addFault':
      return control.addFault(command.fault, command.scope);
    case 'endTokens':
      return control.endTokens();
    case 'setTokenLife':
      return control.setTokenLife(command.seconds);
    case 'setTokenField':
      return control.setTokenField(command.field);
    case 'replaceKey':
      return control.replaceKey(command.owner, command.secret);
    case 'requireApiKey':
      return control.requireApiKey(command.key);
    case 'requireSessionToken':
      return control.requireSessionToken(command.token);
    case 'hold':
      return control.hold(command.scope);
    case 'release':
      return control.release();
    case 'reset':
      return control.reset();
    case 'clearJournal':
      return clearJournal();
    // Over a port that is closed nobody could ask to open it again: these two end by themselves. They
    // begin a moment later, so that the answer to the command still gets out.
    case 'pause':
      later(BEGIN_MS, () => control.pause());
      return later(BEGIN_MS + command.forMs, () => control.resume());
    case 'breakTls':
      later(BEGIN_MS, () => control.breakTls(true));
      return later(BEGIN_MS + command.forMs, () => control.breakTls(false));
  }
}

const BEGIN_MS = 50;

import { connect } from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { asker, messageIn } from '@/test/simulator/ask';
import { type Simulator, startSimulator } from '@/test/simulator/server';
import { SERVICE_HOST } from '@/test/simulator/world';

let simulator: Simulator;
let ask: ReturnType<typeof asker>;

beforeAll(async () => {
  simulator = await startSimulator();
  ask = asker(simulator);
});
afterEach(() => simulator.control.reset());
afterAll(() => simulator.close());

const SSID = '9900000001';

describe('the journal', () => {
  it('tells of each request what it was for and what came of it', async () => {
    await ask.toms(SSID, await ask.token());
    await ask.pilot('9900000014');
    await simulator.waitFor((entry) => entry.profile === 'pilot' && entry.state === 'answered');
    expect(simulator.journal()).toMatchObject([
      { host: SERVICE_HOST, method: 'POST', path: '/api/v1/token', kind: 'token', profile: 'toms', status: 200 },
      { path: '/api/v1/scorereports', kind: 'reports', profile: 'toms', ssid: SSID, outcome: 'reports' },
      { path: '/pilot/v1/student-score-reports', profile: 'pilot', ssid: '9900000014', outcome: 'message' },
    ]);
  });

  it('keeps no query and no secret', async () => {
    const token = await ask.token();
    await ask.toms(SSID, token);
    const text = JSON.stringify(simulator.journal());
    for (const secret of [token, 'ssid=', 'SimulatedSecret']) expect(text).not.toContain(secret);
  });

  it('tells those who wait when a request comes, and what there is already', async () => {
    const coming = simulator.waitFor((entry) => entry.ssid === SSID && entry.state === 'answered');
    await ask.pilot(SSID);
    expect(await coming).toMatchObject({ kind: 'reports', status: 200 });
    expect(await simulator.waitFor((entry) => entry.ssid === SSID)).toMatchObject({ status: 200 });
  });

  it('says what did come when somebody waits in vain', async () => {
    await ask.askToken();
    const vain = simulator.waitFor((entry) => entry.kind === 'file', 20);
    await expect(vain).rejects.toThrow(/No such request in 20 ms\. The journal:\n\d+ POST token/);
  });

  it('is empty after it was cleared', async () => {
    await ask.askToken();
    simulator.clearJournal();
    expect(simulator.journal()).toEqual([]);
  });
});

describe('an answer that is kept back', () => {
  it('comes when the test says so', async () => {
    simulator.hold({ path: 'reports' });
    const token = await ask.token();
    let came = false;
    const asked = ask.toms(SSID, token).then((response) => {
      came = true;
      return response;
    });
    await simulator.waitFor((entry) => entry.state === 'held');
    expect(came).toBe(false);
    simulator.release();
    expect((await asked).status).toBe(200);
  });

  it('is kept back for one student alone', async () => {
    simulator.hold({ ssid: '9900000002' });
    expect((await ask.pilot(SSID)).status).toBe(200);
  });

  it('is not sent to a client that has gone', async () => {
    simulator.hold();
    const patience = new AbortController();
    const asked = ask.toms(SSID, 'any', { signal: patience.signal });
    await simulator.waitFor((entry) => entry.state === 'held');
    patience.abort(new Error('gone'));
    await expect(asked).rejects.toThrow('gone');
    await simulator.waitFor((entry) => entry.state === 'clientGone');
  });
});

describe('a service that cannot be reached', () => {
  it('refuses connections while it is paused, and is back on the same port', async () => {
    await simulator.control.pause();
    await expect(ask.askToken()).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
    await simulator.control.resume();
    expect((await ask.askToken()).status).toBe(200);
  });

  it('cuts a request that is under way when it is paused', async () => {
    simulator.hold();
    const asked = ask.askToken();
    const failed = expect(asked).rejects.toThrow('Failed to fetch');
    await simulator.waitFor((entry) => entry.state === 'held');
    await simulator.control.pause();
    await failed;
    await simulator.waitFor((entry) => entry.state === 'cutOff');
  });

  it('lets nobody through the TLS handshake while TLS is broken', async () => {
    simulator.control.breakTls(true);
    await expect(ask.askToken()).rejects.toThrow('Failed to fetch');
    expect(simulator.journal()).toEqual([]);
    simulator.control.breakTls(false);
    expect((await ask.askToken()).status).toBe(200);
  });

  it('has a second port on which TLS never works', async () => {
    await expect(asker({ port: simulator.brokenTlsPort }).askToken()).rejects.toThrow('Failed to fetch');
  });
});

describe('the certificate', () => {
  it('is made out to the hosts that are simulated', async () => {
    const host = await new Promise<string>((resolve, reject) => {
      const socket = connect(
        { port: simulator.port, host: '127.0.0.1', servername: SERVICE_HOST, ca: simulator.certificate.cert },
        () => {
          resolve(socket.getPeerCertificate().subjectaltname ?? '');
          socket.end();
        },
      );
      socket.on('error', reject);
    });
    expect(host).toContain(`DNS:${SERVICE_HOST}`);
  });
});

describe('the control endpoint, for other processes', () => {
  it('switches faults on and off', async () => {
    await ask.command({
      command: 'setFault',
      fault: { name: 'status', status: 503 },
      scope: { path: 'token', times: 1 },
    });
    expect((await ask.askToken()).status).toBe(503);
    expect((await ask.askToken()).status).toBe(200);
  });

  it('holds answers back and lets them go', async () => {
    await ask.command({ command: 'hold', scope: { path: 'token' } });
    const asked = ask.askToken();
    await simulator.waitFor((entry) => entry.state === 'held');
    await ask.command({ command: 'release' });
    expect((await asked).status).toBe(200);
  });

  it('says what is wrong with a command that it does not know', async () => {
    const unknown = await ask.command({ command: 'explode' });
    expect(unknown.status).toBe(400);
    const wrong = await ask.command({ command: 'setFault', fault: { name: 'slowBody' } });
    expect(await messageIn(wrong)).toContain('fault.ms');
    const nobody = await ask.command({ command: 'replaceKey', owner: 'nobody', secret: 'x' });
    expect(await messageIn(nobody)).toContain('nobody');
  });

  it('shows the journal, in which it does not stand itself', async () => {
    await ask.askToken();
    await ask.command({ command: 'setLinkLife', seconds: 60 });
    const body: unknown = await (await ask.visit(`https://${SERVICE_HOST}/__journal`)).json();
    expect(body).toMatchObject({ entries: [{ kind: 'token', status: 200 }] });
  });

  it('goes away for a while and comes back by itself', async () => {
    const port = simulator.port;
    await ask.command({ command: 'breakTls', forMs: 400 });
    await expect
      .poll(() =>
        ask.askToken().then(
          () => 'through',
          () => 'refused',
        ),
      )
      .toBe('refused');
    await expect
      .poll(() =>
        ask.askToken().then(
          () => 'through',
          () => 'refused',
        ),
      )
      .toBe('through');
    expect(simulator.port).toBe(port);
  });
});

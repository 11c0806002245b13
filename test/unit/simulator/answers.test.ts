import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { asker, messageIn, reportsIn } from '@/test/simulator/ask';
import { type Simulator, startSimulator } from '@/test/simulator/server';
import { STUDENTS } from '@/test/simulator/students';
import { TOMS_KEYS } from '@/test/simulator/world';

let simulator: Simulator;
let ask: ReturnType<typeof asker>;

beforeAll(async () => {
  simulator = await startSimulator();
  ask = asker(simulator);
});
afterEach(() => simulator.control.reset());
afterAll(() => simulator.close());

const [, charter] = TOMS_KEYS;

describe('what the service says of a student', () => {
  it('lists a report for each test, year and language, newest year first', async () => {
    const response = await ask.toms('9900000001', await ask.token());
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    const reports = await reportsIn(response);
    expect(reports.map(({ testName, year, grade, language }) => [testName, year, grade, language])).toEqual([
      ['Smarter Balanced ELA and Mathematics', '2025-26', '05', 'ENG'],
      ['Smarter Balanced ELA and Mathematics', '2025-26', '05', 'SPA'],
      ['California Science Test (CAST)', '2025-26', '05', 'ENG'],
      ['California Science Test (CAST)', '2025-26', '05', 'SPA'],
      ['Smarter Balanced ELA and Mathematics', '2024-25', '04', 'ENG'],
      ['Smarter Balanced ELA and Mathematics', '2024-25', '04', 'SPA'],
    ]);
    expect(Object.keys(reports[0] ?? {}).sort()).toEqual(
      ['format', 'grade', 'language', 'testName', 'type', 'url', 'year'].sort(),
    );
  });

  it('says the same to signed requests as to requests with a token, but for the links', async () => {
    const withoutLink = async (response: Response) =>
      (await reportsIn(response)).map(({ url: _, ...report }) => report);
    const token = await ask.token();
    for (const { ssid } of STUDENTS.filter((student) => student.lea === 'sierraVista' && student.reports.length > 0)) {
      expect(await withoutLink(await ask.pilot(ssid))).toEqual(await withoutLink(await ask.toms(ssid, token)));
    }
  });

  it.each([
    ['9900000014', 'You are not authorized to make this request'],
    ['9900000015', 'Student does not have any test data'],
    ['9900000016', 'Student identification number not found'],
    ['9900000017', 'You are not authorized to make this request'],
  ])('says of %s: %s', async (ssid, text) => {
    expect(await messageIn(await ask.toms(ssid, await ask.token()))).toBe(text);
    expect(await messageIn(await ask.pilot(ssid))).toBe(text);
  });

  it("shows a charter's student to the charter and the district's students to the district alone", async () => {
    const token = await ask.token(charter.userName, charter.secretKey);
    expect(await reportsIn(await ask.toms('9900000017', token))).toHaveLength(1);
    expect(await messageIn(await ask.toms('9900000001', token))).toBe('You are not authorized to make this request');
  });

  it('has every kind of student that the tests need', () => {
    const all = STUDENTS.flatMap((student) => student.reports);
    const languages = new Set(all.map((report) => report.language).filter((language) => typeof language === 'string'));
    expect([...languages].sort()).toEqual(['ARA', 'CHI', 'ENG', 'FIL', 'KOR', 'PAN', 'SPA', 'VIE']);
    expect([...new Set(all.map((report) => report.type))].sort()).toEqual([
      'CAA',
      'CAASPP',
      'CAFE',
      'CAST',
      'CSA',
      'ELPAC',
    ]);
    expect(new Set(all.map((report) => report.format))).toEqual(new Set(['PDF', 'HTML']));
    const years = (ssid: string) => STUDENTS.find((one) => one.ssid === ssid)?.reports.map((report) => report.year);
    expect(years('9900000008')).toEqual(['2021-22', '2020-21', '2018-19']);
    expect(years('9900000022')).toHaveLength(12);
    expect(STUDENTS.every((student) => /^99\d{8}$/.test(student.ssid))).toBe(true);
  });

  it('asks for a student number when there is none', async () => {
    const response = await ask.toms('', await ask.token());
    expect(response.status).toBe(400);
  });
});

describe('user name, secret key and token', () => {
  it('gives no token for a wrong secret key or an unknown user name', async () => {
    for (const [user, secret] of [
      ['sim-district', 'SimulatedSecret00009'],
      ['nobody', 'SimulatedSecret00001'],
    ] as const) {
      const response = await ask.askToken(user, secret);
      expect(response.status).toBe(401);
      expect(await messageIn(response)).toBe('Unauthorized');
    }
    expect(simulator.journal().map((entry) => entry.outcome)).toEqual(['wrongSecret', 'unknownUser']);
  });

  it('refuses a made-up token, a missing one and one that was ended', async () => {
    const token = await ask.token();
    expect((await ask.toms('9900000001', 'made-up')).status).toBe(401);
    expect((await ask.toms('9900000001', '')).status).toBe(401);
    expect((await ask.toms('9900000001', token)).status).toBe(200);
    simulator.control.endTokens();
    expect((await ask.toms('9900000001', token)).status).toBe(401);
    expect((await ask.toms('9900000001', await ask.token())).status).toBe(200);
  });

  it('ends a token after the life it told', async () => {
    const token = await ask.token();
    simulator.control.setClockOffset(3_599_000);
    expect((await ask.toms('9900000001', token)).status).toBe(200);
    simulator.control.setClockOffset(3_601_000);
    expect((await ask.toms('9900000001', token)).status).toBe(401);
  });

  it('ends the old secret key and its tokens at once when a new one is made', async () => {
    const token = await ask.token();
    simulator.control.replaceKey('sim-district', 'SimulatedSecret00077');
    expect((await ask.toms('9900000001', token)).status).toBe(401);
    expect((await ask.askToken()).status).toBe(401);
    expect((await ask.askToken('sim-district', 'SimulatedSecret00077')).status).toBe(200);
  });

  it('can send the token under any of the names that services use', async () => {
    simulator.control.setTokenField('id_token');
    simulator.control.setTokenLife(60);
    expect(await (await ask.askToken()).json()).toEqual({ id_token: expect.any(String), expiresIn: 60 });
  });
});

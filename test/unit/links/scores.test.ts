import { describe, expect, it } from 'vitest';
import { isAlive } from '@/utils/links/lifetime';
import { withIds } from '@/utils/links/same-report';
import { ACCOUNT, createWorker, firstRow, MINUTE, rowsIn, SITE, ssid, type Worker } from './links-world';

const visible = (worker: Worker, tabId: number, digits = '9900000001') =>
  worker.refresher.panelShows({ tabId, frameId: 0 }, { ssid: digits, accountId: 'district' });

describe('asking for reports', () => {
  it('sends one request for a page that is opened again and again within five minutes', async () => {
    const worker = createWorker();
    for (let visit = 0; visit < 5; visit++) {
      expect(rowsIn(await worker.ask('automatic'))).toHaveLength(2);
      worker.service.now += 50_000;
    }
    expect(worker.service.requests).toBe(1);
  });

  it('sends one request for forty tabs at once', async () => {
    const worker = createWorker();
    await Promise.all(Array.from({ length: 40 }, () => worker.ask('automatic')));
    expect(worker.service.requests).toBe(1);
    expect(worker.answered).toHaveLength(1);
  });

  it('gives a panel rows without a link, and the same ids when the links are new', async () => {
    const worker = createWorker();
    const before = await worker.ask('automatic');
    const after = await worker.ask('newLinks');
    expect(worker.service.requests).toBe(2);
    expect(JSON.stringify([before, after])).not.toContain('https:');
    expect(rowsIn(after).map((row) => row.id)).toEqual(rowsIn(before).map((row) => row.id));
  });

  it('asks again for an opened page once the links have ended', async () => {
    const worker = createWorker();
    await worker.ask('automatic');
    worker.service.now += 31 * MINUTE;
    const answer = await worker.ask('automatic');
    expect(worker.service.requests).toBe(2);
    expect(firstRow(answer).expiresAt).toBeGreaterThan(worker.service.clock());
  });

  it.each(['message', 'trouble'] as const)('remembers a %s for five minutes, unless the user wishes', async (says) => {
    const worker = createWorker();
    worker.service.says = says;
    const first = await worker.ask('automatic');
    worker.service.now += 4 * MINUTE;
    expect(await worker.ask('automatic')).toEqual(first);
    expect(worker.service.requests).toBe(1);
    await worker.ask('wish');
    expect(worker.service.requests).toBe(2);
    worker.service.now += 6 * MINUTE;
    worker.service.says = 'reports';
    expect(rowsIn(await worker.ask('automatic'))).toHaveLength(2);
  });

  it('does not remember that the service could not be reached: the next page may find it', async () => {
    const worker = createWorker();
    worker.service.says = 'unreachable';
    await worker.ask('automatic');
    worker.service.says = 'reports';
    expect(rowsIn(await worker.ask('automatic'))).toHaveLength(2);
  });

  it('keeps the rows with links that work when renewing them fails', async () => {
    const worker = createWorker();
    await worker.ask('automatic');
    worker.service.says = 'trouble';
    expect(await worker.ask('newLinks')).toMatchObject({ kind: 'problem', problem: { code: 'trouble' } });
    expect(rowsIn(await worker.ask('wish'))).toHaveLength(2);
    worker.service.now += 31 * MINUTE;
    expect(await worker.ask('wish')).toMatchObject({ kind: 'problem' });
  });

  it('is called off when the student changes, and leaves nothing behind', async () => {
    const worker = createWorker();
    worker.service.says = 'nothing';
    const gone = new AbortController();
    const asked = worker.ask('automatic', ssid(), gone.signal);
    await until(() => worker.service.requests === 1);
    gone.abort();
    expect(await asked).toEqual({ kind: 'cancelled' });
    worker.service.says = 'reports';
    expect(rowsIn(await worker.ask('automatic'))).toHaveLength(2);
  });

  it('is called off when the last who waits for it has gone, and not before', async () => {
    const worker = createWorker();
    worker.service.says = 'nothing';
    const [first, second] = [new AbortController(), new AbortController()];
    const one = worker.ask('automatic', ssid(), first.signal);
    const two = worker.ask('automatic', ssid(), second.signal);
    await until(() => worker.service.requests === 1);
    first.abort();
    expect(await one).toEqual({ kind: 'cancelled' });
    expect(worker.service.calledOff).toBe(0);
    second.abort();
    expect(await two).toEqual({ kind: 'cancelled' });
    expect(worker.service.calledOff).toBe(1);
  });

  it('is one request for each student and account', async () => {
    const worker = createWorker();
    const { signal } = new AbortController();
    const another = { ...ACCOUNT, id: 'another LEA' };
    await Promise.all([
      worker.ask('automatic'),
      worker.ask('automatic', ssid('9900000002')),
      worker.scores.reportsFor({ ssid: ssid(), account: another, by: 'automatic', origin: SITE, signal }),
    ]);
    expect(worker.service.requests).toBe(3);
  });

  it('asks again after the background died during the request', async () => {
    const worker = createWorker();
    worker.service.says = 'nothing';
    void worker.ask('automatic');
    await until(() => worker.service.requests === 1);
    worker.restart();
    worker.service.says = 'reports';
    expect(rowsIn(await worker.ask('automatic'))).toHaveLength(2);
    expect(worker.service.requests).toBe(2);
  });

  it('does not ask again after the background died when the answer had come', async () => {
    const worker = createWorker();
    await worker.ask('automatic');
    worker.restart();
    expect(rowsIn(await worker.ask('automatic'))).toHaveLength(2);
    expect(worker.service.requests).toBe(1);
  });

  it('keeps what came through one account apart from another, and forgets it with the account', async () => {
    const worker = createWorker();
    await worker.ask('automatic');
    await worker.scores.forgetAccounts(['district']);
    expect([...worker.store.kept.keys()].filter((key) => key.startsWith('links '))).toEqual([]);
    expect(await worker.links.get('district', '9900000001')).toBeUndefined();
  });

  it('keeps no answer that comes late, after the account it was asked through was forgotten', async () => {
    const worker = createWorker();
    worker.service.says = 'late';
    const asked = worker.ask('automatic');
    await until(() => worker.service.requests === 1);
    await worker.scores.forgetAccounts(['district']);
    worker.service.answerNow();
    expect(await asked).toEqual({ kind: 'cancelled' });
    expect([...worker.store.kept.keys()].filter((key) => key.startsWith('links '))).toEqual([]);

    worker.service.says = 'reports';
    expect(rowsIn(await worker.ask('automatic'))).toHaveLength(2);
  });

  it('gives nothing that came from another address of the service, and joins no request to it', async () => {
    const worker = createWorker();
    const moved = { ...ACCOUNT, profile: { ...ACCOUNT.profile, baseUrl: 'https://service.example.org/v2' } };
    const { signal } = new AbortController();
    const id = firstRow(await worker.ask('automatic')).id;
    const former = await worker.click(id);
    const elsewhere = await worker.scores.linkFor(ssid(), moved, id, signal);
    expect(elsewhere).toMatchObject({ kind: 'link' });
    expect(elsewhere).not.toEqual(former);
    expect(worker.service.requests).toBe(2);

    worker.service.says = 'late';
    const late = worker.ask('newLinks');
    await until(() => worker.service.requests === 3);
    worker.service.says = 'reports';
    const ask = { ssid: ssid(), account: moved, by: 'newLinks', origin: SITE, signal } as const;
    expect(rowsIn(await worker.scores.reportsFor(ask))).toHaveLength(2);
    worker.service.answerNow();
    await late;
    expect(worker.service.requests).toBe(4);
  });

  it('drops students whose links have ended and whom nobody looks at', async () => {
    const worker = createWorker();
    await worker.ask('automatic', ssid('9900000001'));
    await worker.ask('automatic', ssid('9900000002'));
    await worker.refresher.panelShows({ tabId: 1, frameId: 0 }, { ssid: '9900000002', accountId: 'district' });
    worker.service.now += 31 * MINUTE;
    // Each answer that is stored makes room.
    await worker.ask('automatic', ssid('9900000003'));
    const there = [...worker.store.kept.keys()].filter((key) => key.startsWith('links '));
    expect(there.map((key) => key.slice(-10)).toSorted()).toEqual(['9900000002', '9900000003']);
  });

  it('keeps the students of last alone where more come than anybody can open', async () => {
    const worker = createWorker();
    for (let student = 0; student < 300; student += 1) await worker.ask('wish', ssid(String(9910000000 + student)));
    const there = [...worker.store.kept.keys()].filter((key) => key.startsWith('links '));
    expect(there.length).toBeLessThanOrEqual(251);
    expect(there).toContain('links district 9910000299');
  });

  it('knows the reports of a student again of whom it had to let go', async () => {
    const worker = createWorker();
    const before = rowsIn(await worker.ask('wish')).map(({ id }) => id);
    await worker.links.forget(['district']);
    expect(rowsIn(await worker.ask('wish')).map(({ id }) => id)).toEqual(before);
    expect(new Set(before).size).toBe(before.length);
  });

  it('reads nothing from the store that is not of the right shape', async () => {
    const worker = createWorker();
    await worker.ask('automatic');
    for (const key of worker.store.kept.keys()) worker.store.kept.set(key, '{"life":{"kind":"fresh"},"answer":7}');
    expect(rowsIn(await worker.ask('automatic'))).toHaveLength(2);
    expect(worker.service.requests).toBe(2);
  });
});

describe('a click on a report', () => {
  it('opens the link that is at hand without a request', async () => {
    const worker = createWorker();
    const row = firstRow(await worker.ask('automatic'));
    const answer = await worker.click(row.id);
    expect(answer.kind === 'link' && worker.service.opens(answer.report.url)).toBe(true);
    expect(worker.service.requests).toBe(1);
  });

  it.each([29.9, 31, 500])('gets a new link first when %s minutes have passed', async (minutes) => {
    const worker = createWorker();
    const row = firstRow(await worker.ask('automatic'));
    worker.service.now += minutes * MINUTE;
    const answer = await worker.click(row.id);
    expect(answer.kind === 'link' && worker.service.opens(answer.report.url)).toBe(true);
    expect(worker.service.requests).toBe(2);
  });

  it('opens the old link in its last seconds when no new one can be had', async () => {
    const worker = createWorker();
    const row = firstRow(await worker.ask('automatic'));
    worker.service.now += 29.8 * MINUTE;
    worker.service.says = 'trouble';
    const answer = await worker.click(row.id);
    expect(answer.kind === 'link' && worker.service.opens(answer.report.url)).toBe(true);
    worker.service.now += MINUTE;
    expect(await worker.click(row.id)).toMatchObject({ kind: 'problem', problem: { code: 'trouble' } });
  });

  it('opens the report after the background died between list and click', async () => {
    const worker = createWorker();
    const row = firstRow(await worker.ask('automatic'));
    worker.restart();
    expect((await worker.click(row.id)).kind).toBe('link');
    worker.service.now += 31 * MINUTE;
    worker.restart();
    expect((await worker.click(row.id)).kind).toBe('link');
  });

  it('on a report that the service no longer lists says so, with what it lists', async () => {
    const worker = createWorker();
    const [, spanish] = rowsIn(await worker.ask('automatic'));
    worker.service.now += 31 * MINUTE;
    worker.service.languages = ['ENG'];
    const answer = await worker.click(spanish?.id ?? '');
    expect(answer.kind).toBe('gone');
    expect(answer.kind === 'gone' && rowsIn(answer.answer)).toHaveLength(1);
  });

  it('finds the report of an open tab again after all was forgotten: the same test, year and language', async () => {
    const worker = createWorker();
    const [, spanish] = rowsIn(await worker.ask('automatic'));
    const first = await worker.click(spanish?.id ?? '');
    if (first.kind !== 'link') throw new Error(first.kind);
    await worker.scores.forgetAccounts([ACCOUNT.id]);
    const again = () =>
      worker.scores.linkFor(ssid(), ACCOUNT, first.report.id, new AbortController().signal, undefined, first.report);
    const found = await again();
    expect(found.kind === 'link' && worker.service.opens(found.report.url)).toBe(true);
    expect(found.kind === 'link' && found.report.languages).toEqual(first.report.languages);
    // Never another one in its place.
    await worker.scores.forgetAccounts([ACCOUNT.id]);
    worker.service.languages = ['ENG'];
    expect((await again()).kind).toBe('gone');
  });

  it('says what the service says when the student has moved away meanwhile', async () => {
    const worker = createWorker();
    const row = firstRow(await worker.ask('automatic'));
    worker.service.now += 31 * MINUTE;
    worker.service.says = 'message';
    expect(await worker.click(row.id)).toMatchObject({ kind: 'message', code: 'noTestData' });
  });

  it('never opens a link that had ended when it came', async () => {
    const worker = createWorker();
    worker.service.linkLifeMs = 0;
    const row = firstRow(await worker.ask('automatic'));
    expect(await worker.click(row.id)).toMatchObject({ kind: 'problem', problem: { code: 'trouble' } });
    expect(worker.service.requests).toBe(2);
  });

  it('takes the end of links by the service and not by this computer', async () => {
    for (const offsetMs of [-25 * MINUTE, 25 * MINUTE]) {
      const worker = createWorker();
      worker.service.offsetMs = offsetMs;
      const row = firstRow(await worker.ask('automatic'));
      worker.service.now += 20 * MINUTE;
      await worker.click(row.id);
      expect(worker.service.requests).toBe(1);
      worker.service.now += 11 * MINUTE;
      const answer = await worker.click(row.id);
      expect(answer.kind === 'link' && worker.service.opens(answer.report.url)).toBe(true);
      expect(worker.service.requests).toBe(2);
    }
  });
});

describe('renewing', () => {
  it('has one alarm, two minutes before the first end among what is visible', async () => {
    const worker = createWorker();
    const start = worker.service.clock();
    await worker.ask('automatic', ssid('9900000001'));
    worker.service.now += 10 * MINUTE;
    await worker.ask('automatic', ssid('9900000002'));
    expect(await worker.refresher.nextAlarm(worker.service.clock())).toBeUndefined();
    await visible(worker, 2, '9900000002');
    expect(await worker.refresher.nextAlarm(worker.service.clock())).toBe(start + 38 * MINUTE);
    await visible(worker, 1, '9900000001');
    expect(await worker.refresher.nextAlarm(worker.service.clock())).toBe(start + 28 * MINUTE);
  });

  it('sends one request for a student on two tabs, and none for a student whom nobody looks at', async () => {
    const worker = createWorker();
    await worker.ask('automatic', ssid('9900000001'));
    await worker.ask('automatic', ssid('9900000002'));
    await visible(worker, 1);
    await visible(worker, 2);
    worker.service.now += 28 * MINUTE;
    expect((await worker.refresher.due(worker.service.clock()))[0]?.panels).toHaveLength(2);
    await worker.alarm();
    expect(worker.service.requests).toBe(3);
    await worker.alarm();
    expect(worker.service.requests).toBe(3);
  });

  it('goes on after the background died, also in the middle of a renewal', async () => {
    const worker = createWorker();
    const row = firstRow(await worker.ask('automatic'));
    await visible(worker, 1);
    worker.service.now += 28 * MINUTE;
    worker.service.says = 'nothing';
    void worker.alarm();
    await until(() => worker.service.requests === 2);
    expect(await worker.refresher.nextAlarm(worker.service.clock())).toBeUndefined();
    worker.restart();
    worker.service.says = 'reports';
    expect(await worker.refresher.nextAlarm(worker.service.clock())).toBe(worker.service.clock());
    await worker.alarm();
    expect(worker.service.requests).toBe(3);
    worker.service.now += 10 * MINUTE;
    expect((await worker.click(row.id)).kind).toBe('link');
    expect(worker.service.requests).toBe(3);
  });

  it('tries again five minutes after it failed, not at once', async () => {
    const worker = createWorker();
    await worker.ask('automatic');
    await visible(worker, 1);
    worker.service.now += 28 * MINUTE;
    worker.service.says = 'trouble';
    for (let alarm = 0; alarm < 5; alarm++) await worker.alarm();
    expect(worker.service.requests).toBe(2);
    expect(await worker.refresher.nextAlarm(worker.service.clock())).toBe(worker.service.clock() + 5 * MINUTE);
  });

  it('renews at once after hours of sleep', async () => {
    const worker = createWorker();
    await worker.ask('automatic');
    await visible(worker, 1);
    worker.service.now += 9 * 60 * MINUTE;
    const stale = await worker.links.get('district', '9900000001');
    expect(stale !== undefined && isAlive(stale.life, worker.service.clock())).toBe(false);
    await worker.alarm();
    expect(worker.service.requests).toBe(2);
    expect(firstRow(await worker.ask('automatic')).expiresAt).toBeGreaterThan(worker.service.clock());
  });

  it('stops when the panel, the frame or the tab has gone', async () => {
    const worker = createWorker();
    await worker.ask('automatic');
    await visible(worker, 1);
    await visible(worker, 2);
    await worker.refresher.panelShows({ tabId: 1, frameId: 0 }, null);
    await worker.refresher.framesGone(2);
    expect(await worker.refresher.nextAlarm(worker.service.clock())).toBeUndefined();
    expect(await worker.panels.list()).toEqual([]);
  });

  it('does not renew links that are dead on arrival again and again', async () => {
    const worker = createWorker();
    worker.service.linkLifeMs = 0;
    await worker.ask('automatic');
    await visible(worker, 1);
    for (let alarm = 0; alarm < 5; alarm++) await worker.alarm();
    expect(worker.service.requests).toBe(1);
  });
});

describe('a site that shows many students', () => {
  const student = (index: number) => ssid(String(9900001000 + index));

  it('is not asked for more than sixty in a minute, and is told', async () => {
    const worker = createWorker();
    for (let index = 0; index < 60; index++) rowsIn(await worker.ask('automatic', student(index)));
    expect(await worker.ask('automatic', student(60))).toEqual({
      kind: 'problem',
      problem: { code: 'tooManyStudents' },
    });
    expect(worker.service.requests).toBe(60);
    rowsIn(await worker.ask('wish', student(61)));
  });

  it('does not get round it by killing the background, nor by going on', async () => {
    const worker = createWorker();
    for (let index = 0; index < 150; index++) {
      await worker.ask('automatic', student(index));
      worker.service.now += 500;
      if (index % 20 === 0) worker.restart();
    }
    expect(worker.service.requests).toBe(60);
  });

  it('works again a minute after it has stopped, and the same student never counts twice', async () => {
    const worker = createWorker();
    for (let index = 0; index < 100; index++) await worker.ask('automatic', student(index));
    worker.service.now += MINUTE + 1;
    for (let visit = 0; visit < 100; visit++) rowsIn(await worker.ask('automatic', student(200)));
  });

  it('does not stop another site', async () => {
    const worker = createWorker();
    for (let index = 0; index < 70; index++) await worker.ask('automatic', student(index));
    const signal = new AbortController().signal;
    const ask = { ssid: student(99), account: ACCOUNT, signal };
    rowsIn(await worker.scores.reportsFor({ ...ask, by: 'automatic', origin: `${SITE}.example` }));
  });
});

describe('the id of a row', () => {
  const report = (url: string, test = 'Smarter Balanced') => ({
    ...{ type: 'CAASPP', test, year: '2025-26', languages: [{ english: 'English', own: 'English' }] },
    ...{ format: 'HTML', url, expiresAt: 0 },
  });

  it('stays with its file where two reports look alike, in whatever order they come', () => {
    const [a, b] = [report('https://f/a?sig=1'), report('https://f/b?sig=1')];
    const before = withIds([a, b], [], 0);
    const after = withIds([report('https://f/b?sig=2'), report('https://f/a?sig=2')], before, 0);
    expect(after.map((one) => one.id)).toEqual([before[1]?.id, before[0]?.id]);
  });

  it('stays with its report when the file has another name, and is new for a new report', () => {
    const before = withIds([report('https://f/a')], [], 0);
    const after = withIds([report('https://f/z', 'CAST'), report('https://f/y')], before, 0);
    expect(after[1]?.id).toBe(before[0]?.id);
    expect(after[0]?.id).not.toBe(before[0]?.id);
  });
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}

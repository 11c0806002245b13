import { expect, test } from 'vitest';
import { REPORTS } from './controls';
import { studentPage } from './page';
import { MINUTE, SECOND, World } from './world';

async function eraseEverything(world: World): Promise<void> {
  const page = await world.ownPage('/options.html#about');
  const erased = page
    .aboutActions(
      () => undefined,
      async () => {},
    )
    .onEraseEverything();
  expect(await world.result(erased)).toEqual({ kind: 'done' });
  page.context.end();
  await world.settle();
}

test('"Erase everything" takes the reports off the open page, and a press opens none', async () => {
  const world = await World.setUp();
  const tab = await world.openTab();
  await tab.show(studentPage('9900000001'));
  await tab.sees(REPORTS);
  await eraseEverything(world);
  expect(tab.text()).not.toContain('Smarter Balanced');
  await tab.sees(/not set up/i);
  await world.advance(5 * SECOND);
  expect(tab.buttons().filter((name) => name.startsWith('Open '))).toEqual([]);
});

test('an answer that is under way is stored nowhere and shown nowhere', async () => {
  const world = await World.setUp();
  const tab = await world.openTab();
  world.service.set({ name: 'slowHeaders', ms: 5_000 }, { path: 'reports' });
  await tab.show(studentPage('9900000001'));
  await world.until(() => world.asked.length === 1);
  await eraseEverything(world);
  await world.advance(MINUTE);
  expect(world.browser.areas.session.text).not.toMatch(/9900000001|links/);
  expect(tab.text()).not.toContain('Smarter Balanced');
  const page = await world.ownPage();
  const { entries } = await world.result(page.createActivityReader({ now: world.time.now }).page({}, 10));
  expect(entries.map(({ what }) => what)).toEqual([]);
});

test.each(['everything was erased', 'its key was removed'])(
  'a test of the connection that is under way leaves no token when %s meanwhile',
  async (what) => {
    const world = await World.setUp();
    world.service.set({ name: 'slowHeaders', ms: 5_000 }, { path: 'token' });
    const page = await world.ownPage();
    const [set] = await world.result(page.vault.list());
    const setId = set?.id ?? '';
    const ended = page.sendMessage('testConnection', { setId }).then(
      () => 'answered',
      () => 'called off',
    );
    await world.until(() => world.service.sent.length === 1);
    if (what === 'everything was erased') await eraseEverything(world);
    else await world.result(page.setActions(async () => {}).onRemoveSet(setId));
    await world.advance(MINUTE);
    expect(await world.result(ended)).toBe('called off');
    expect(world.asked).toEqual([]);
    expect(world.browser.areas.session.text).not.toContain('token');
  },
);

test('a request that is between two steps of the background leaves neither a number nor a line of the log', async () => {
  for (let step = 12; step < 56; step += 4) {
    const world = await World.setUp();
    world.endBackground();
    let erased: Promise<void> | undefined;
    let steps = 0;
    world.onStart = (background) => {
      const takes = background.takesStep.bind(background);
      background.takesStep = (name) => {
        steps += 1;
        if (steps === step) erased = eraseEverything(world);
        return takes(name);
      };
    };
    const tab = await world.openTab();
    await tab.show(studentPage('9900000001'));
    await world.until(() => erased !== undefined);
    await erased;
    await world.advance(MINUTE);
    expect(world.browser.areas.session.text, `step ${step}`).not.toMatch(/9900000001|amazonaws|"token /);
    const page = await world.ownPage();
    const { entries } = await world.result(page.createActivityReader({ now: world.time.now }).page({}, 10));
    expect(entries, `step ${step}`).toEqual([]);
  }
});

import { beforeAll, describe, expect, test } from 'vitest';
import type { Death } from './context';
import { ENGLISH, NEW_LINKS } from './controls';
import { studentPage } from './page';
import { FULL, MINUTE, World } from './world';

const SSID = '9900000001';

/** What came of a whole use of the panel: seen, asked, shown, new links wished for, pressed, opened, renewed. */
interface Outcome {
  readonly asked: number;
  readonly opened: number;
  /** What the panel says in the end. */
  readonly says: string;
  /** The step at which the background ended. */
  readonly died?: string | undefined;
  readonly steps: readonly string[];
}

let world: World;

async function use(death?: Death): Promise<Outcome> {
  await startAnew();
  let first = true;
  let steps: readonly string[] = [];
  world.onStart = (background) => {
    if (first) background.death = death;
    if (first) steps = background.steps;
    first = false;
  };
  const tab = await world.openTab();
  const shown = () => {
    expect(tab.text()).not.toMatch(/Something went wrong|isn't responding/);
    return /ends in 0001[\s\S]*Time left/.test(tab.text());
  };
  await tab.show(studentPage(SSID));
  await world.until(shown, () => tab.text());
  await tab.press(NEW_LINKS);
  const isRenewed = () => {
    const state = tab.top.shown();
    return world.asked.length > 1 && state?.kind === 'reports' && !state.renewing;
  };
  await world.until(isRenewed, () => `new links: ${tab.text()}`);
  await tab.press(ENGLISH);
  await world.until(
    () => world.opened.length > 0 && !tab.text().includes('Opening'),
    () => `opened: ${tab.text()}`,
  );
  // Back from the report, the links are renewed before they end, and the panel says so.
  await tab.toFront();
  await world.advance(29 * MINUTE);
  await world.until(
    () => shown() && /Time left: 2\d minutes/.test(tab.text()),
    () => `renewed: ${tab.text()}`,
  );
  const outcome = { asked: world.asked.length, opened: world.opened.length, says: tab.text(), steps };
  await tab.close();
  return { ...outcome, died: death && `${death.when} step ${death.step} (${steps[death.step - 1]})` };
}

/** As after a restart of the browser: the same key, and nothing in memory. */
async function startAnew(): Promise<void> {
  world.endBackground();
  for (const { id } of [...world.browser.tabs.values()]) world.browser.tabs.delete(id);
  for (const name of [...world.browser.alarms.keys()]) world.browser.clearAlarm(name);
  const { session } = world.browser.areas;
  world.onStart = () => {};
  session.remove(session.keys);
  await world.settle();
  world.endBackground();
  world.service.sent.length = 0;
}

beforeAll(async () => {
  world = await World.setUp();
});

describe('the background ends at any step, and nobody notices', () => {
  test('it takes more than seventy steps from seen to renewed', async () => {
    const { steps, asked, opened } = await use();
    console.log(`${steps.length} steps: ${steps.join(', ')}`);
    expect({ asked, opened }).toEqual({ asked: 3, opened: 1 });
    expect(steps.length).toBeGreaterThan(70);
  });

  test.each(['before', 'after'] as const)(
    '%s every single one of them, no press is lost and none counts twice',
    async (when) => {
      const { steps } = await use();
      const odd: unknown[] = [];
      for (let step = 1; step <= steps.length; step += FULL ? 1 : 25) {
        const outcome = await use({ step, when }).catch((error: unknown) => ({
          asked: 0,
          opened: 0,
          died: `${when} ${step}`,
          error: String(error),
        }));
        // Asked once more where the answer was lost with the background, and no more often.
        if (outcome.opened !== 1 || outcome.asked > 4) odd.push(outcome);
      }
      expect(odd).toEqual([]);
    },
    300_000,
  );
});

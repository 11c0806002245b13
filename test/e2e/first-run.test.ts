import { afterEach, expect, test } from 'vitest';
import { barriersOn } from '../gallery/checks.ts';
import { button } from './controls.ts';
import { saying } from './own-pages.ts';
import { setUpPilot } from './set-up.ts';
import { BROWSERS, Stage } from './stage.ts';

// With the user name and key from TOMS and with a setup file, in both browsers: flows.test.ts. By policy, also in both: policy.test.ts.

let stage: Stage;

afterEach(() => stage?.close());

test.each(BROWSERS)(
  'the key of the pilot in %s: one choice, one form, a test by itself, then reports',
  async (browser) => {
    stage = await Stage.open({ browser });
    const options = await setUpPilot(stage);
    await saying(options, "You're all set");
    expect(await barriersOn(options)).toEqual([]);
    await button(options, 'Done').click();
    await button(options, 'Add credentials').wait();
    const { panel } = await stage.testScores('9900000001');
    await panel.waitFor('Time left');
    expect(stage.asked()).toEqual(['9900000001']);
  },
);

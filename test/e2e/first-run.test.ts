import { afterEach, expect, test } from 'vitest';
import { button } from './controls.ts';
import { saying } from './own-pages.ts';
import { setUpPilot } from './set-up.ts';
import { Stage } from './stage.ts';

// With the user name and key from TOMS and with a setup file: flows.test.ts. By policy: policy.test.ts.

let stage: Stage;

afterEach(() => stage?.close());

test('the key of the pilot: one choice, one form, a test by itself, then reports', async () => {
  stage = await Stage.open();
  const options = await setUpPilot(stage);
  await saying(options, "You're all set");
  await button(options, 'Done').click();
  await button(options, 'Add credentials').wait();
  const { panel } = await stage.testScores('9900000001');
  await panel.waitFor('Time left');
  expect(stage.asked()).toEqual(['9900000001']);
});

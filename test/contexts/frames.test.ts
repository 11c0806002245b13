import { expect, test } from 'vitest';
import { type Shown, studentPage } from './page';
import { World } from './world';

const FRAME = 'https://demo.aeries.net/teacher/Frame.aspx';

/** A page with two frames that show this. */
async function twoFrames(first: Shown, second: Shown) {
  const world = await World.setUp();
  const tab = await world.openTab('https://demo.aeries.net/teacher/Frames.aspx');
  for (const [index, shown] of [first, second].entries()) {
    await tab.addFrame(index + 1, `${FRAME}?${index}`);
    await tab.show(shown, index + 1);
  }
  await world.advance(5_000);
  const panels = () => [...tab.frames.values()].filter((frame) => frame.text() !== '');
  return { world, tab, panels };
}

test('two frames with the same student have one panel', async () => {
  const { tab, panels } = await twoFrames(studentPage('9900000001'), studentPage('9900000001'));
  await tab.sees('ends in 0001');
  expect(panels()).toHaveLength(1);
});

test.each([
  ['two students', '9900000002'],
  ['two students whose numbers end alike', '9910000001'],
])('two frames with %s have none, and the popup says that there are several', async (_, other) => {
  const { world, tab, panels } = await twoFrames(studentPage('9900000001'), studentPage(other));
  expect(panels()).toEqual([]);
  const popup = await world.popupOver(tab);
  expect(await popup.saying(/students on this page|several/i)).not.toContain('ends in');
});

test.each([
  ['a student', studentPage('9900000001'), 'Student found'],
  ['a student without an SSID', { kind: 'blank' }, 'does not have a Statewide Student ID'],
  ['a list', { kind: 'several' }, 'students on this page'],
] as const)('the popup says nothing of %s of the page before', async (_, shown, says) => {
  const world = await World.setUp();
  const tab = await world.openTab();
  await tab.show(shown);
  await (await world.popupOver(tab)).saying(says);
  await tab.goTo('https://demo.aeries.net/teacher/Default.aspx');
  const popup = await world.popupOver(tab);
  expect(await popup.saying('No student on this page')).not.toContain(says);
});

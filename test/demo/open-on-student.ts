import { setUpToms } from '../e2e/set-up.ts';
import type { SisPage, Stage } from '../e2e/stage.ts';

/** Sets the extension up and goes to a student's Test Scores page, the only tab that stays. */
export async function openOnStudent(stage: Stage): Promise<SisPage> {
  await setUpToms(stage);
  const student = await stage.testScores('9900000001');
  const others = (await stage.browser.pages()).filter((page) => page !== student.page);
  await Promise.all(others.map((page) => page.close()));
  await student.page.bringToFront();
  await student.panel.waitFor('Time left');
  return student;
}

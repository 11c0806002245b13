import type { Page } from 'puppeteer';
import type { SimulatedStudent } from '../simulator/students.ts';
import { button, field } from './controls.ts';
import { saying } from './own-pages.ts';
import type { Stage } from './stage.ts';

/** Gives a list of students by pasting it into a page for lists, and begins with it. */
export async function pastedRoster(stage: Stage, students: readonly SimulatedStudent[]): Promise<Page> {
  const page = await stage.ownPage(`roster.html#${crypto.randomUUID()}`);
  const lines = students.map(({ ssid, name }, at) => `${ssid}\t${name}\t${300_001 + at}`);
  await field(page, 'Students').fill(['SSID\tName\tStudent ID', ...lines].join('\n'));
  await button(page, 'Use these rows').click();
  await button(page, `See the reports of ${students.length} students`).click();
  return page;
}

/** Waits until something came of every student of a list. @returns all that its page says */
export function rosterComplete(page: Page, count: number): Promise<string> {
  return saying(page, new RegExp(`\\d+ of ${count} have a 2025-26 report(?!.*to go)`));
}

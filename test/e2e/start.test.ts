import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openOnStudent } from '../demo/open-on-student.ts';
import { installDebianPackages } from '../setup/find-chromium.ts';
import { CHROME_BUILD } from '../setup/launch-chromium.ts';
import { Stage } from './stage.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shots = fileURLToPath(new URL('../../test-results/demo', import.meta.url));

/** What `npm start` runs, with the build that is there: the other browser tests use it at this moment. */
function start(display: string | undefined): { demo: ChildProcess; printed: () => string; ended: Promise<unknown> } {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...rest } = process.env;
  const env = { ...rest, PAPERLESS_BUILD: CHROME_BUILD, ...(display === undefined ? {} : { DISPLAY: display }) };
  const demo = spawn(process.execPath, ['test/demo/main.ts'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [demo.stdout, demo.stderr]) {
    stream.setEncoding('utf8').on('data', (piece: string) => {
      text += piece;
    });
  }
  return { demo, printed: () => text, ended: once(demo, 'close').then(([code]) => code) };
}

describe('npm start', () => {
  test('on a machine without a display plays the main job, prints it, saves pictures of it, and ends', async () => {
    const began = Date.now();
    const { printed, ended } = start(undefined);
    expect(await ended, printed()).toBe(0);
    for (const words of [
      'No display: playing the scene.',
      'SSID ends in 0001',
      'A new tab shows the report: HTTP 200, application/pdf, begins with %PDF',
      'SSID ends in 0002',
      'You are not authorized to make this request',
      'The report opens all the same: HTTP 200. New requests for links: 1',
      '34 students on this page',
      /\d+ of 34 have a 2025-26 report/,
      /\d+ reports are ready: \d+ pages/,
      `Screenshots: ${shots}`,
    ]) {
      if (typeof words === 'string') expect(printed()).toContain(words);
      else expect(printed()).toMatch(words);
    }
    const pictures = await readdir(shots);
    expect(pictures).toHaveLength(7);
    for (const name of pictures) {
      const path = join(shots, name);
      expect((await stat(path)).mtimeMs).toBeGreaterThan(began);
      const picture = await readFile(path);
      expect(picture.subarray(1, 4).toString()).toBe('PNG');
      // A viewer that has not drawn its report yet makes a picture of 15 KB.
      expect(picture.length, name).toBeGreaterThan(40_000);
    }
  });

  test("opens on a student's page alone, set up, which leads to one where it asks for the SSID", async () => {
    const stage = await Stage.open();
    try {
      const { page, panel } = await openOnStudent(stage);
      expect(await panel.text()).toContain('Smarter Balanced');
      const urls = (await stage.browser.pages()).map((page) => page.url());
      expect(urls).toEqual(['https://demo.aeries.net/teacher/TestScores.aspx']);
      await Promise.all([page.waitForNavigation(), page.locator('::-p-text(A page to confirm)').click()]);
      expect(await (await stage.panelOf(page)).waitFor("this student's SSID?")).toContain('0001');
    } finally {
      await stage.close();
    }
  });

  const canShow = process.platform === 'linux' && has('Xvfb', 'xvfb') && has('xdotool', 'xdotool');
  if (!canShow)
    console.log('SKIPPED: npm start with a display. Xvfb and xdotool are missing and could not be installed.');

  describe.skipIf(!canShow)('with a display', () => {
    let server: ChildProcess;
    let display: string;

    beforeAll(async () => {
      server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      });
      // It chooses a number that is free, and tells it once it is ready.
      const [number] = await once(server.stdio[3] as Readable, 'data');
      display = `:${String(number).trim()}`;
    });
    afterAll(() => server?.kill());

    const xdotool = (...args: string[]) =>
      spawnSync('xdotool', args, { encoding: 'utf8', env: { ...process.env, DISPLAY: display } }).stdout.trim();

    test('shows the page in a window, says what it is, and ends when the window is closed', async () => {
      const { demo, printed, ended } = start(display);
      try {
        await expect.poll(printed, { timeout: 30_000 }).toContain('Close the browser to end this.');
        const [, title = ''] = /stands on "([^"]+)"/.exec(printed()) ?? [];
        expect(title).toContain('Test Scores');
        const [window = ''] = xdotool('search', '--onlyvisible', '--name', title).split('\n');
        expect(xdotool('getwindowname', window)).toContain(title);
        xdotool('windowfocus', '--sync', window, 'key', 'ctrl+shift+w');
        expect(await ended, printed()).toBe(0);
        expect(printed()).toContain('The browser was closed.');
      } finally {
        demo.kill();
      }
    });
  });
});

/** Whether a program is there, or could be installed now. */
function has(program: string, debianPackage: string): boolean {
  const isThere = () => (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, program)));
  return isThere() || (installDebianPackages([debianPackage]) && isThere());
}

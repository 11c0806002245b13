/**
 * `npm start`: the main job, on the built-in simulator and demo SIS. With a display it opens a browser that is
 * set up and stands on a student's Test Scores page; without one it plays the scene, prints what the panel
 * shows, and saves screenshots. `--headless` plays the scene although there is a display.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Stage } from '../e2e/stage.ts';
import { findChromium } from '../setup/find-chromium.ts';
import { CLASS_LIST } from './class-scene.ts';
import { openOnStudent } from './open-on-student.ts';
import { playScene } from './scene.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shots = fileURLToPath(new URL('../../test-results/demo', import.meta.url));
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
const headless = !hasDisplay || process.argv.includes('--headless');

const { path, from } = await findChromium();
console.log(`Browser: ${path} (${from})`);

// Who names a build wants that one.
if (process.env.PAPERLESS_BUILD === undefined) {
  console.log('Building the extension …');
  const built = spawnSync(process.execPath, ['test/setup/build.ts', 'chrome'], { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) {
    console.error(built.stdout, built.stderr);
    console.error('The extension could not be built. The lines above say why.');
    process.exit(1);
  }
}

const stage = await Stage.open({ headless });
const ports = [...new Set(stage.world.hosts.map((it) => it.port))];
console.log(`CAASPP simulator and demo SIS: https on loopback ports ${ports.join(' and ')}`);
try {
  const { page, panel } = await openOnStudent(stage);
  if (headless) {
    rmSync(shots, { recursive: true, force: true });
    mkdirSync(shots, { recursive: true });
    console.log(`${hasDisplay ? 'Without a window' : 'No display'}: playing the scene.\n`);
    await playScene(stage, { page, panel }, shots);
    console.log(`\nScreenshots: ${shots}`);
  } else {
    console.log(
      `\nThe browser stands on "${await page.title()}" of a made-up student. Press a report; go to the next student;` +
        `\nlook at the extension in the toolbar. A whole class: open ${CLASS_LIST} and press the extension in the` +
        '\ntoolbar, then "Get their reports". Where the panel asks whether a number is the SSID: "A page to confirm" in' +
        '\nthe menu of the SIS. Everything is simulated. Close the browser to end this.',
    );
    await new Promise<void>((resolve) => stage.browser.once('disconnected', () => resolve()));
    console.log('\nThe browser was closed.');
  }
} finally {
  await stage.close();
}

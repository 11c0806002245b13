import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';

/** The bus on which Linux hands what programs show on to screen readers (AT-SPI). */
const BUS_SERVICE = '/usr/share/dbus-1/services/org.a11y.Bus.service';
/** Of what a program of the desktop says, its first line alone is wanted. */
const SAYING: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore'];
const PROGRAMS = ['Xvfb', 'dbus-daemon', 'gdbus'];

/** What this machine lacks of a desktop with a screen reader's bus; undefined: nothing. */
export function lacksForScreenReader(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const program = PROGRAMS.find((name) => !folders.some((folder) => existsSync(join(folder, name))));
  return program ?? (existsSync(BUS_SERVICE) ? undefined : 'at-spi2-core');
}

/** A screen and buses of their own, for a browser in a window and a screen reader beside it. */
export interface Desktop {
  /** With which a program is on this desktop. */
  readonly env: Readonly<Record<string, string>>;
  readonly screenReader: ScreenReader;
  close(): Promise<void>;
}

export async function startDesktop(): Promise<Desktop> {
  const runtime = await mkdtemp(join(tmpdir(), 'paperless-desktop-'));
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: SAYING,
  });
  const session = { DISPLAY: `:${await firstLine(screen.stdout)}`, XDG_RUNTIME_DIR: runtime };
  const bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address'], {
    env: { ...process.env, ...session },
    stdio: SAYING,
  });
  const env = { ...session, DBUS_SESSION_BUS_ADDRESS: await firstLine(bus.stdout), GNOME_ACCESSIBILITY: '1' };
  const gdbus = caller(['--address', env.DBUS_SESSION_BUS_ADDRESS, '-d', 'org.a11y.Bus', '-o', '/org/a11y/bus', '-m']);
  for (const property of ['IsEnabled', 'ScreenReaderEnabled'])
    await gdbus('org.freedesktop.DBus.Properties.Set', 'org.a11y.Status', property, '<true>');
  const [address = ''] = stringsIn(await gdbus('org.a11y.Bus.GetAddress'));
  return {
    env,
    screenReader: new ScreenReader(address),
    async close() {
      bus.kill();
      screen.kill();
      await rm(runtime, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Something that a program shows: the name of the program on the bus, and the thing's path in it. */
type Thing = readonly [program: string, path: string];

const ALL_PROGRAMS: Thing = ['org.a11y.atspi.Registry', '/org/a11y/atspi/accessible/root'];

/** Roles by their numbers in AT-SPI. */
const ROLES = { button: 43, 'web page': 95 } as const;

/** A state by its number in AT-SPI. */
const ENABLED = 8;

/** More of one kind than any page of a test has. */
const MOST = '500';

/** Does what a screen reader does: finds a thing by its role and name, and has its program do the thing's first action. */
export class ScreenReader {
  readonly #call: (...args: readonly string[]) => Promise<string>;

  constructor(busAddress: string) {
    this.#call = caller(['--address', busAddress]);
  }

  /**
   * Presses a button, once it is there.
   * @param page a part of the page's title
   * @param name a part of the button's accessible name
   * @throws with the names of all buttons, when it never comes
   */
  async press(page: string, name: string, timeoutMs = 20_000): Promise<void> {
    await this.#do(await this.find(page, name, timeoutMs), 'Action.DoAction', '0');
  }

  /** Waits for a button that can be pressed: as long as it says that it can not, a browser hands on no press. */
  async find(page: string, name: string, timeoutMs = 20_000): Promise<Thing> {
    const end = Date.now() + timeoutMs;
    let names: readonly string[] = [];
    while (Date.now() < end) {
      const buttons = (await Promise.all((await this.#pages(page)).map((one) => this.#inside(one, 'button')))).flat();
      names = await Promise.all(buttons.map((one) => this.#nameOf(one)));
      const found = buttons[names.findIndex((it) => it.includes(name))];
      if (found !== undefined && (await this.#canBePressed(found))) return found;
    }
    throw new Error(`No button "${name}" came that can be pressed, but:\n${names.join('\n')}`);
  }

  async #pages(title: string): Promise<Thing[]> {
    const programs = await this.#children(ALL_PROGRAMS);
    const windows = (await Promise.all(programs.map((one) => this.#children(one)))).flat();
    const pages = (await Promise.all(windows.map((one) => this.#inside(one, 'web page')))).flat();
    const names = await Promise.all(pages.map((one) => this.#nameOf(one)));
    return pages.filter((_, at) => names[at]?.includes(title));
  }

  /** All things of a role within another thing. */
  async #inside(thing: Thing, role: keyof typeof ROLES): Promise<Thing[]> {
    const bits = [0, 0, 0, 0].map((_, word) => (ROLES[role] >> 5 === word ? 1 << (ROLES[role] & 31) : 0));
    const [all, any] = [1, 2];
    const rule = `([int32 0, 0], ${all}, @a{ss} {}, ${all}, [int32 ${bits}], ${any}, @as [], ${all}, false)`;
    return thingsIn(await this.#do(thing, 'Collection.GetMatches', rule, '1', MOST, 'true').catch(() => ''));
  }

  async #children(thing: Thing): Promise<Thing[]> {
    return thingsIn(await this.#do(thing, 'Accessible.GetChildren').catch(() => ''));
  }

  async #canBePressed(thing: Thing): Promise<boolean> {
    const [, bits = '0'] = /\[uint32 (\d+)/.exec(await this.#do(thing, 'Accessible.GetState').catch(() => '')) ?? [];
    return (Number(bits) & (1 << ENABLED)) !== 0;
  }

  /** Empty for what is gone meanwhile. */
  async #nameOf([program, path]: Thing): Promise<string> {
    const get = 'org.freedesktop.DBus.Properties.Get';
    return this.#call('-d', program, '-o', path, '-m', get, 'org.a11y.atspi.Accessible', 'Name').catch(() => '');
  }

  #do([program, path]: Thing, method: string, ...values: readonly string[]): Promise<string> {
    return this.#call('-d', program, '-o', path, '-m', `org.a11y.atspi.${method}`, ...values);
  }
}

const run = promisify(execFile);

/** Calls over D-Bus, and gives the answer as text. */
function caller(begin: readonly string[]) {
  return async (...args: readonly string[]) => (await run('gdbus', ['call', ...begin, ...args])).stdout;
}

/** `[(':1.0', objectpath '/a/b'), (':1.0', '/a/c')]` */
function thingsIn(answer: string): Thing[] {
  return [...answer.matchAll(/\('([^']+)', (?:objectpath )?'([^']+)'\)/g)].map(([, a = '', b = '']) => [a, b]);
}

function stringsIn(answer: string): string[] {
  return [...answer.matchAll(/'([^']*)'/g)].map(([, it = '']) => it);
}

async function firstLine(input: Readable): Promise<string> {
  const lines = createInterface({ input });
  for await (const line of lines) return line;
  throw new Error('A program of the desktop ended before it was ready.');
}

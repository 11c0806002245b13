import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:tls';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer';
import { findChromium } from './find-chromium.ts';
import type { World } from './world.ts';

/** The build that `npm run build` makes for Chrome, or the folder that `PAPERLESS_BUILD` names. */
export const CHROME_BUILD =
  process.env.PAPERLESS_BUILD ?? fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

export interface LaunchOptions {
  readonly headless?: boolean;
  /** A folder to keep the browser's profile in, to start it again or to search it. */
  readonly userDataDir?: string;
  /** The browser's language, as `es`. */
  readonly language?: string;
  readonly extension?: string;
  /** More extensions, by their folders; Chromium alone. */
  readonly beside?: readonly string[];
  readonly args?: readonly string[];
  /** What the browser finds in its environment beside what we do, as where to show its windows. */
  readonly env?: Readonly<Record<string, string>>;
  /**
   * The browser takes the servers' certificates for good ones, not for bad ones that are overlooked: only then does
   * it keep in its cache what they send.
   */
  readonly trustsServers?: boolean;
  /** Hosts whose names the browser does not find. */
  readonly unknownHosts?: readonly string[];
  /** No extension is loaded: the browser fetches what its policy names, and the updates of that. */
  readonly installsByPolicy?: boolean;
}

/** What Chromium calls the public key of the server on a loopback port. */
async function keyOf(port: number): Promise<string> {
  const socket = connect({ host: '127.0.0.1', port, rejectUnauthorized: false });
  await once(socket, 'secureConnect');
  const key = socket.getPeerX509Certificate()?.publicKey.export({ type: 'spki', format: 'der' });
  socket.destroy();
  return createHash('sha256')
    .update(key ?? '')
    .digest('base64');
}

/** Starts Chromium with the shipped build, its real hosts answered by the world's servers. */
export async function launchChromium(world: World, options: LaunchOptions = {}): Promise<Browser> {
  const { path } = await findChromium();
  const known = world.hosts.filter(({ host }) => !options.unknownHosts?.includes(host));
  const rules = [...known.map(({ host, port }) => `MAP ${host}:443 127.0.0.1:${port}`), 'MAP * ~NOTFOUND'];
  const ports = options.trustsServers ? [...new Set(known.map(({ port }) => port))] : [];
  const keys = await Promise.all(ports.map(keyOf));
  return puppeteer.launch({
    executablePath: path,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: options.installsByPolicy ? true : [options.extension ?? CHROME_BUILD, ...(options.beside ?? [])],
    // Without it no extension is fetched and none updated.
    ...(options.installsByPolicy ? { ignoreDefaultArgs: ['--disable-background-networking'] } : {}),
    ...(options.userDataDir === undefined ? {} : { userDataDir: options.userDataDir }),
    defaultViewport: options.headless === false ? null : { width: 1280, height: 900 },
    env: {
      ...process.env,
      ...(options.language === undefined ? {} : { LANGUAGE: options.language }),
      ...options.env,
    },
    args: [
      // Chromium refuses its sandbox to root, as in a container.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      ...(options.installsByPolicy ? [] : ['--disable-background-networking']),
      '--disable-component-update',
      '--disable-sync',
      '--ignore-certificate-errors',
      ...(keys.length === 0 ? [] : [`--ignore-certificate-errors-spki-list=${keys.join(',')}`]),
      `--host-resolver-rules=${rules.join(',')}`,
      ...(options.language === undefined ? [] : [`--lang=${options.language}`]),
      ...(options.args ?? []),
    ],
  });
}

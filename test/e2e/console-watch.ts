import type { Browser, Protocol, Target } from 'puppeteer';
import { PILOT_KEY, TOMS_KEYS } from '../simulator/world.ts';

/** What must never be on a console: numbers of students, links, keys. */
const SECRETS = [
  /\b99\d{8}\b/,
  /amazonaws|X-Amz-/i,
  ...[PILOT_KEY.secretAccessKey, ...TOMS_KEYS.map(({ secretKey }) => secretKey)].map(
    (text) => new RegExp(literal(text)),
  ),
];

/**
 * Listens to the consoles of every page and of every start of the background, from the time it is made.
 * Content scripts speak on the consoles of their pages.
 */
export class ConsoleWatch {
  readonly #said: string[] = [];
  readonly #errors: string[] = [];

  constructor(browser: Browser) {
    for (const target of browser.targets()) void this.#listen(target);
    browser.on('targetcreated', (target) => void this.#listen(target));
  }

  /** All that was said and must not be. */
  leaks(): string[] {
    return this.#said.filter((text) => SECRETS.some((secret) => secret.test(text)));
  }

  /** Errors that came from the extension: what it threw, and what it wrote as an error. */
  errors(): readonly string[] {
    return this.#errors;
  }

  async #listen(target: Target): Promise<void> {
    if (target.type() !== 'page' && target.type() !== 'service_worker') return;
    try {
      // A second debugger on the background would keep it from being ended.
      const cdp = target.type() === 'page' ? await target.createCDPSession() : (await target.worker())?.client;
      if (cdp === undefined) return;
      cdp.on('Runtime.consoleAPICalled', (event) => this.#call(event, target.type()));
      cdp.on('Runtime.exceptionThrown', (event) => this.#thrown(event.exceptionDetails));
      cdp.on('Log.entryAdded', ({ entry }) => this.#said.push(entry.text));
      await cdp.send('Runtime.enable');
      await cdp.send('Log.enable');
    } catch {
      // It has gone again.
    }
  }

  #call({ type, args, stackTrace }: Protocol.Runtime.ConsoleAPICalledEvent, where: string): void {
    const text = args.map((arg) => String(arg.value ?? arg.description ?? JSON.stringify(arg.preview))).join(' ');
    this.#said.push(text);
    const ours = where === 'service_worker' || isOurs(stackTrace);
    if (ours && (type === 'error' || type === 'assert')) this.#errors.push(text);
  }

  #thrown({ text, exception, stackTrace, url }: Protocol.Runtime.ExceptionDetails): void {
    const whole = `${text} ${exception?.description ?? exception?.value ?? ''}`;
    this.#said.push(whole);
    // The browser's own word to whatever a background was doing when it was ended.
    if (/Error: No SW$/m.test(whole)) return;
    if (isOurs(stackTrace) || url?.startsWith('chrome-extension:') || whole.includes('chrome-extension:')) {
      this.#errors.push(whole);
    }
  }
}

function isOurs(stack: Protocol.Runtime.StackTrace | undefined): boolean {
  return stack?.callFrames.some(({ url }) => url.startsWith('chrome-extension:')) ?? false;
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

import type { Locator, Page } from 'puppeteer';
import { askUntil } from './ask-until.ts';
import { elementsNamed, isFirefox, isOfFormerPage } from './bidi.ts';

/** A field or a button of one of our own pages, as a person meets it. Each call waits until it can be used. */
export interface Control {
  click(): Promise<void>;
  /** Replaces what a field holds by what is typed. */
  fill(value: string): Promise<void>;
  wait(): Promise<unknown>;
}

/** A longer text is put in at once, as by pasting. */
const TYPED = 100;

/** The first field or button of our own page with this accessible name. (In Firefox its label has that name, too.) */
export function named(page: Page, name: string): Control {
  if (isFirefox(page)) return new FirefoxControl(page, name, ':not(label)');
  return inFront(page, page.locator(`::-p-aria([name="${name}"]):not(label)`));
}

/** The first button of our own page with this accessible name. */
export function button(page: Page, name: string): Control {
  if (isFirefox(page)) return new FirefoxControl(page, name, 'button');
  return inFront(page, page.locator(`::-p-aria([name="${name}"][role="button"])`));
}

/** A text field by its label; other things on the page may have its name, too. */
export function field(page: Page, label: string): Control {
  if (isFirefox(page)) return new FirefoxControl(page, label, 'input, textarea');
  return inFront(page, page.locator(`::-p-aria([name="${label}"]):is(input, textarea)`));
}

function inFront(page: Page, it: Locator<Element>): Control {
  return {
    click: () => whileInFront(page, () => it.click()),
    fill: (value) =>
      whileInFront(page, async () => {
        await emptied(it);
        await it.fill(value);
      }),
    wait: () => it.wait(),
  };
}

/** Longer than a press takes: it may open a page that stays in front. */
const HOLD_MS = 1_000;

/**
 * As a person has the page in front that they use: one behind another draws nothing, so nothing on it stands still. A tab
 * that closes a moment later puts one of the others in front.
 */
export async function whileInFront(page: Page, act: () => Promise<void>): Promise<void> {
  await page.bringToFront();
  let holding: Promise<void> | undefined;
  // A press may close its page: then it has been made.
  const hold = setInterval(() => (holding = page.bringToFront().catch(() => {})), HOLD_MS);
  try {
    await act();
  } finally {
    clearInterval(hold);
    await holding;
  }
}

/**
 * Empties a field, and says so. The locator empties it without a word: a page that is drawn anew before the first key, as
 * by what the background notes, puts back what was there, and all that is typed comes behind it.
 */
async function emptied(it: Locator<Element>): Promise<void> {
  const handle = await it.waitHandle();
  await handle.evaluate((element) => {
    const isText =
      element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type !== 'date');
    if (!isText || element.value === '') return;
    element.value = '';
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await handle.dispose();
}

/** The same as puppeteer's locators, which in Firefox ask so often that each step takes a second. */
class FirefoxControl implements Control {
  private readonly page: Page;
  private readonly name: string;
  private readonly css: string;

  constructor(page: Page, name: string, css: string) {
    this.page = page;
    this.name = name;
    this.css = css;
  }

  async click(): Promise<void> {
    // In front: a page in the background draws nothing, so nothing on it stands still.
    const { x, y } = await this.find(() => this.page.bringToFront());
    await this.page.mouse.click(x, y);
  }

  async fill(value: string): Promise<void> {
    await this.click();
    await this.page.evaluate(
      (text, typed) => {
        const field = document.activeElement;
        if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) throw new Error('no field');
        field.select();
        if (typed) return;
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      },
      value,
      value !== '' && value.length < TYPED,
    );
    if (value !== '' && value.length < TYPED) await this.page.keyboard.type(value);
  }

  async wait(): Promise<void> {
    await this.find();
  }

  /** Waits until it is there, can be used and stands still. @param first before each look @returns its middle */
  private async find(first?: () => Promise<void>): Promise<{ x: number; y: number }> {
    let cause: unknown;
    const found = await askUntil(async () => {
      try {
        await first?.();
        for (const element of await elementsNamed(this.page, this.name)) {
          const middle = await element.evaluate(whenReady, this.css);
          if (middle !== null) return middle;
        }
      } catch (error) {
        if (!isOfFormerPage(error)) throw error;
        cause = error;
      }
      return undefined;
    });
    if (found !== undefined) return found;
    const text = await this.page.evaluate('document.body.innerText').catch(() => '(nothing)');
    throw new Error(`Nothing named "${this.name}" came to be used. The page says:\n${text}`, { cause });
  }
}

/** Runs in the page. @returns null when it is something else, or cannot be used now */
async function whenReady(element: Element, css: string): Promise<{ x: number; y: number } | null> {
  if (!element.matches(css) || element.matches(':disabled') || !element.checkVisibility()) return null;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const before = element.getBoundingClientRect();
  // A page behind another draws no frames.
  await new Promise((resolve) => {
    requestAnimationFrame(resolve);
    setTimeout(resolve, 1_000);
  });
  const { x, y, width, height } = element.getBoundingClientRect();
  return x === before.x && y === before.y ? { x: x + width / 2, y: y + height / 2 } : null;
}

import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { type ClickGuard, createClickGuard } from '@/components/shared/trusted-click';
import { WordsContext } from '@/components/shared/words-context';
import en from '@/public/_locales/en/messages.json';
import es from '@/public/_locales/es/messages.json';
import { messagesOf } from '@/test/gallery/catalogue';
import { createWords } from '@/utils/words';

export const ENGLISH_WORDS = createWords(messagesOf(en), 'en-US');
export const SPANISH_WORDS = createWords(messagesOf(es), 'es-MX');

/** Takes every click as meant: a test's clicks are never trusted by the browser. */
export const EVERY_CLICK: ClickGuard = {
  ...createClickGuard(),
  isTrusted: () => true,
  isMeant: () => true,
  leadsOn: () => false,
};

export interface Drawn {
  readonly root: HTMLElement;
  /** All the text, runs of white space as one space. */
  text(): string;
  /** Accessible names of all buttons. */
  buttons(): readonly string[];
  button(name: string): HTMLButtonElement;
  /** Presses the button of this name and waits for what comes of it. */
  press(name: string): Promise<void>;
  /** The form control with this label. */
  field(label: string): HTMLInputElement;
  type(label: string, value: string): Promise<void>;
  again(view: ComponentChild): Promise<void>;
}

/** Lets promises that are already kept come through, and draws what came of them. */
async function doing(what: () => void): Promise<void> {
  await act(async () => {
    what();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
}

/** Draws a view into a document, with its words. */
export async function draw(view: ComponentChild, words = ENGLISH_WORDS): Promise<Drawn> {
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  const again = (it: ComponentChild) =>
    doing(() => render(<WordsContext.Provider value={words}>{it}</WordsContext.Provider>, root));
  await again(view);
  const all = () => [...root.querySelectorAll('button')];
  const nameOf = (it: Element) => (it.getAttribute('aria-label') ?? it.textContent ?? '').replace(/\s+/g, ' ').trim();
  const found = <T extends Element>(it: T | undefined | null, what: string): T => {
    if (!it) throw new Error(`No ${what} in: ${root.textContent}`);
    return it;
  };
  const button = (name: string) =>
    found(
      all().find((it) => nameOf(it) === name),
      `button "${name}"`,
    );
  const field = (label: string) => {
    const named = [...root.querySelectorAll('label')].find((it) => it.textContent?.trim() === label);
    const control = named && (named.control ?? root.querySelector(`[id="${named.htmlFor}"]`));
    return found(control as HTMLInputElement | undefined, `field "${label}"`);
  };
  return {
    root,
    text: () => (root.textContent ?? '').replace(/\s+/g, ' '),
    buttons: () => all().map(nameOf),
    button,
    press: (name) => doing(() => button(name).click()),
    field,
    type: (label, value) =>
      doing(() => {
        const control = field(label);
        control.value = value;
        control.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    again,
  };
}

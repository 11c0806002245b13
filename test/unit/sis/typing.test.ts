// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findStudent } from '@/utils/sis/find/find-student';
import { watchTyping } from '@/utils/sis/page/typing';
import { adapterFor } from '@/utils/sis/site/registry';

const URL_OF_PAGE = new URL('https://demo.illuminateed.com/student');
const [OLD, NEW] = ['9900000001', '9900000002'];

/** A page, and the events that a person makes on it: those that a script can make are not trusted. */
function page(html: string) {
  document.body.innerHTML = html;
  const heard = new Map<string, (event: object) => void>();
  const target = { addEventListener: (type: string, listener: (event: object) => void) => heard.set(type, listener) };
  const { isTyped } = watchTyping(target as unknown as Document, () => {}, new AbortController().signal);
  const by = (type: string, field: Element, isTrusted = true) =>
    heard.get(type)?.({ type, isTrusted, composedPath: () => [field] });
  const find = () => findStudent(document, URL_OF_PAGE, adapterFor(URL_OF_PAGE), undefined, { isTyped });
  const field = document.querySelector('#f');
  if (field === null) throw new Error('no field');
  return { by, find, field };
}

const FIELDS: Readonly<Record<string, readonly [html: string, write: (field: Element) => void]>> = {
  input: [`<input id=f value=${OLD}>`, (field) => Object.assign(field, { value: NEW })],
  textarea: [`<textarea id=f>${OLD}</textarea>`, (field) => Object.assign(field, { value: NEW })],
  select: [
    `<select id=f><option>${OLD}</option><option>${NEW}</option></select>`,
    (field) => Object.assign(field, { selectedIndex: 1 }),
  ],
  'open element': [`<span id=f contenteditable=plaintext-only>${OLD}</span>`, (field) => field.replaceChildren(NEW)],
};

describe('a number that somebody changed and did not save', () => {
  it.each(Object.entries(FIELDS))("is nobody's, and is said so: in the %s", (_name, [html, write]) => {
    const { by, find, field } = page(`<table><tr><td>SSID</td><td>${html}</td></tr></table>`);
    by('focusin', field);
    write(field);
    by('input', field);
    expect(find()).toEqual({ kind: 'settling', isUnsaved: true });
  });

  it("is the student's where the page itself put it there", () => {
    const { by, find, field } = page(`<label for=f>SSID</label> <input id=f value=${OLD}>`);
    by('focusin', field);
    Object.assign(field, { value: NEW });
    by('input', field, false);
    expect(find()).toMatchObject({ kind: 'unsure' });
  });
});

import { htmlPage } from '../web.ts';
import { documentAround, rows, type SpecialPage } from './special-page.ts';

const FIRST = { expect: 'student', ssid: '9900000001' } as const;
const BODY = rows(['SSID', '<span id="v">9900000001</span>'], ['Phone', '5595550101']);

/** Runs before everything else in the page, as a bad library would. */
const BROKEN_BUILT_INS = `
for (const name of ['map', 'filter', 'forEach', 'find', 'some', 'every', 'push', 'includes', 'join', 'slice', 'flatMap']) {
  Array.prototype[name] = function () { throw new Error('broken Array.prototype.' + name); };
}
Array.prototype[Symbol.iterator] = function* () { yield 'broken'; };
Array.prototype.extra = 'enumerable';
Object.prototype.extra = 'enumerable';
window.MutationObserver = function () { return { observe() {}, disconnect() {}, takeRecords: () => [] }; };
Element.prototype.attachShadow = function () { throw new Error('broken attachShadow'); };
Promise.prototype.then = new Proxy(Promise.prototype.then, {});
JSON.parse = () => ({ ssid: '9900000002' });
String.prototype.trim = () => '9900000002';
RegExp.prototype.exec = () => null;
`;

const LYING_GETTERS = `
const lie = () => '9900000002';
for (const [prototype, name] of [[Node.prototype, 'textContent'], [Node.prototype, 'nodeValue'], [CharacterData.prototype, 'data'], [HTMLElement.prototype, 'innerText'], [HTMLInputElement.prototype, 'value']]) {
  Object.defineProperty(prototype, name, { get: lie, set() {}, configurable: true });
}
for (const name of ['childNodes', 'firstChild', 'parentNode', 'nextSibling', 'ownerDocument']) {
  Object.defineProperty(Node.prototype, name, { get() { return null; }, configurable: true });
}
Document.prototype.querySelectorAll = () => [];
Document.prototype.createTreeWalker = () => ({ nextNode: () => null });
`;

/** Form controls that hide DOM properties behind their names. */
const CLOBBERED = `<form id="f"><input name="parentNode"><input name="childNodes"><input name="textContent"><input name="nodeName"><input name="closest"><input name="querySelector"><input name="getAttribute"><input name="attributes"><input name="nextSibling"><input name="firstChild">${BODY}</form><img name="querySelectorAll" alt=""><img name="body" alt=""><img name="createTreeWalker" alt=""><img name="documentElement" alt="">`;

/** Pages whose scripts break or fake what scripts rely on. The extension runs in a world of its own and must not mind. */
export const hostilePages: readonly SpecialPage[] = [
  {
    name: 'broken-built-ins',
    ...FIRST,
    note: 'the page overrides Array.prototype, MutationObserver and attachShadow',
    page: () => htmlPage(documentAround('Broken', BODY, `<script>${BROKEN_BUILT_INS}</script>`)),
  },
  {
    name: 'lying-getters',
    ...FIRST,
    note: "the page overrides the getters of Node.prototype: its lies stay in the page's own world",
    page: () => htmlPage(documentAround('Lying', `${BODY}<script>${LYING_GETTERS}</script>`)),
  },
  { name: 'clobbered', ...FIRST, note: 'names of controls hide properties of form and document', page: CLOBBERED },
  {
    name: 'hostile',
    ...FIRST,
    note: 'tries to read, click and cover what the extension shows; see static/hostile.js for its hooks',
    page: (_asked, folder) => htmlPage(documentAround('Hostile', BODY, `<script src="${folder}hostile.js"></script>`)),
    steps: [{ run: `window.hostile.show('9900000002')`, expect: 'student', ssid: '9900000002' }],
  },
];

// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { lessonFrom } from '@/utils/sis/find/lesson';

const SSID = '9900000001';
const lesson = (html: string) => {
  document.body.innerHTML = html;
  const target = document.querySelector('.here');
  if (target === null) throw new Error('no element to point at');
  return lessonFrom(target);
};

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('what is kept of an element that a user points at', () => {
  it.each([
    ['its data attribute', `<b data-field="state-id" id="f" class="here">${SSID}</b>`, '[data-field="state-id"]'],
    ['its id', `<b id="txtStateId" class="here">${SSID}</b>`, '#txtStateId'],
    ['its name', `<input name="stateId" value="${SSID}" class="here">`, 'input[name="stateId"]'],
    ['the input inside it', `<div class="here"><input name="stateId" value="${SSID}"></div>`, 'input[name="stateId"]'],
    ['the name of a box around it', `<div id="stateId"><b class="here">${SSID}</b></div>`, '#stateId b.here'],
  ])('%s', (_, html, selector) => expect(lesson(html)).toMatchObject({ selector, reads: SSID }));

  it('is not an id that a program made up, nor a position', () => {
    expect(lesson(`<div><b id="ember1234" class="here">${SSID}</b><b>x</b></div>`).selector).toBe('');
    expect(lesson(`<b id="UF-008009-1" class="here">${SSID}</b>`).selector).toBe('');
  });

  it.each([
    `<label for="s">Pupil no:</label><input id="s" class="here" value="${SSID}">`,
    `<table><tr><td>Pupil no</td><td class="here">${SSID}</td></tr></table>`,
    `<dl><dt>Pupil no</dt><dd class="here">${SSID}</dd></dl>`,
    `<p>Pupil no: <b class="here">${SSID}</b></p>`,
  ])('keeps the label beside it: %s', (html) => expect(lesson(html).label).toBe('Pupil no'));
});

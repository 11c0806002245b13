// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findStudent } from '@/utils/sis/find/find-student';
import { GENERIC } from '@/utils/sis/site/registry';

const SSID = '9900000001';
const AT = new URL('https://sis.example.org/people/17');

/** The number behind tabs, or a list, on the page of Lia Ortega. */
function offered(choice: string): string {
  document.body.innerHTML = `<main><h1>Ortega, Lia</h1>${choice}<dl><dt>Birth date</dt><dd>03/04/2014</dd><dt>SSID</dt><dd>${SSID}</dd></dl></main>`;
  const finding = findStudent(document, AT, GENERIC);
  return 'ssid' in finding ? finding.ssid.reveal() : '';
}

describe('behind tabs and lists in which somebody is chosen', () => {
  it.each([
    '<ul><li>Lia</li><li class=on>Luis</li></ul>',
    '<ul class="nav nav-tabs"><li><a>Lia Ortega</a></li><li><a class=active>Luis Ortega</a></li></ul>',
    '<div role=tablist><button role=tab>Lia</button><button role=tab aria-selected=true>Luis</button></div>',
    '<select><option>Ortega, Lia</option><option selected>Ortega, Luis</option></select>',
    '<div><button class=tab>Lia</button><button class="tab active">Luis</button></div>',
    '<div><button aria-pressed=false>Lia</button><button aria-pressed=true>Luis</button></div>',
    '<div><label><input type=radio name=who>Lia</label><label><input type=radio name=who checked>Luis</label></div>',
    '<ul role=tablist><li role=tab aria-selected=false>Lia (6th)</li><li role=tab aria-selected=true>Luis (2nd)</li></ul>',
    '<p>Now viewing Luis.</p>',
    '<p>Switched to Luis.</p>',
    '<p>Record 2 of 28: Luis</p>',
    '<p>You are editing: Ortega, Luis</p>',
  ])("the number is another's: %s", (choice) => expect(offered(choice)).toBe(''));

  it.each([
    '<ul><li class=on>Lia</li><li>Luis</li></ul>',
    '<ul><li class=on>Profile</li><li>Contacts</li></ul>',
    '<div role=tablist><button role=tab aria-selected=true>General</button><button role=tab>Family</button></div>',
    '<select><option selected>Ortega, Lia</option><option>Ortega, Luis</option></select>',
    '<select><option selected>2026-27</option><option>2025-26</option></select>',
    '<ul><li class=active>Profile</li><li>Siblings</li></ul><div class="pane active">Grade 6</div>',
    '<div><button aria-pressed=true>Dark mode</button><button>Lia</button></div>',
    '<div><a class="tab active">Lia</a><a class="tab inactive">Luis</a></div>',
    `<select>${['Lia', 'Mexico', 'Peru', 'Japan', 'India', 'Kenya', 'Chile', 'Cuba', 'Italy'].map((one) => `<option${one === 'Mexico' ? ' selected' : ''}>${one}</option>`).join('')}</select>`,
    '<p>Now viewing Lia.</p>',
    '<p>Viewing Student Records</p>',
    '<p>Showing Grades</p>',
  ])("the number may be the student's: %s", (choice) => expect(offered(choice)).toBe(SSID));
});

describe('where the page still has the first student', () => {
  it.each([
    '<div><a role=tab>Ortega, Lia</a><a role=tab aria-selected=true>Ruiz, Bo</a></div>',
    '<select><option>Ortega, Lia (12)</option><option selected>Ruiz, Bo (12)</option></select>',
  ])("and somebody else is chosen, it is about to be another's: %s", (choice) => {
    document.body.innerHTML = `<h1>Ortega, Lia</h1><p>SSID: ${SSID}</p>${choice}<h2>Ruiz, Bo</h2><p>Room 4</p>`;
    expect(findStudent(document, AT, GENERIC).kind).toBe('nothing');
  });
});

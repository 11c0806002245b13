import { type Expectation, unconfirmed } from '../expectation.ts';
import { escapeHtml, htmlPage, type Site, staticFile } from '../web.ts';
import { changingPages } from './changing.ts';
import { framePages } from './frames.ts';
import { heavyPages } from './heavy.ts';
import { hiddenPages } from './hidden.ts';
import { hostilePages } from './hostile.ts';
import { labelPages } from './labels.ts';
import { layoutPages } from './layouts.ts';
import { notStudentPages } from './not-students.ts';
import { severalPages } from './several.ts';
import { answerOf, documentAround, type SpecialPage } from './special-page.ts';
import { stylePages } from './styles.ts';
import { valuePages } from './values.ts';

const SPECIAL_PAGES: readonly SpecialPage[] = [
  ...layoutPages,
  ...labelPages,
  ...valuePages,
  ...notStudentPages,
  ...severalPages,
  ...hiddenPages,
  ...framePages,
  ...changingPages,
  ...stylePages,
  ...hostilePages,
  ...heavyPages,
];

const STATIC_FILES = ['strict.css', 'strict.js', 'hostile.js'];

/** Serves the special pages under a folder, `/` or `/pages/`. */
export function specialPages(folder: string): Site {
  const byName = new Map(SPECIAL_PAGES.map((special) => [special.name, special]));
  return (asked) => {
    if (!asked.path.startsWith(folder)) return undefined;
    const name = asked.path.slice(folder.length);
    if (name === '') return htmlPage(index(folder));
    if (STATIC_FILES.includes(name)) return staticFile(import.meta.url, `static/${name}`);
    const special = byName.get(name);
    return special && answerOf(special, asked, folder);
  };
}

function index(folder: string): string {
  const items = SPECIAL_PAGES.map(
    ({ name, query = '', note }) =>
      `<li><a href="${folder}${name}${escapeHtml(query)}">${name}</a>: ${escapeHtml(note)}</li>`,
  );
  return documentAround('Special pages', `<ul>${items.join('')}</ul>`);
}

/** The expectations for all special pages under an address, on a host that is known as a SIS or not. */
export function specialExpectations(address: string, isKnownHost: boolean): Expectation[] {
  return SPECIAL_PAGES.map(({ name, query = '', expect, onKnownHost, ssid, note, steps: written, heavy }) => {
    const outcome = isKnownHost ? (onKnownHost ?? expect) : unconfirmed(expect);
    const steps = isKnownHost ? written : written?.map((step) => ({ ...step, expect: unconfirmed(step.expect) }));
    return {
      url: `${address}${name}${query}`,
      expect: outcome,
      note,
      ...(ssid !== undefined && (outcome === 'student' || outcome === 'unsure') ? { ssid } : {}),
      ...(steps === undefined ? {} : { steps }),
      ...(heavy === undefined ? {} : { heavy }),
    };
  });
}

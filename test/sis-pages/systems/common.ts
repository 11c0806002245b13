import { STUDENTS } from '../students.ts';
import { escapeHtml, inScript } from '../web.ts';

export interface PageParts {
  readonly title: string;
  readonly body: string;
  readonly css?: string;
  readonly script?: string;
  readonly bodyAttributes?: string;
}

/** A whole document with its style and script inside: these systems load nothing from elsewhere. */
export function documentOf(page: PageParts): string {
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(page.title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<style>:root { color-scheme: light dark; } ${page.css ?? ''}</style></head>
<body ${page.bodyAttributes ?? ''}>${page.body}
${page.script === undefined ? '' : `<script>${page.script}</script>`}</body></html>`;
}

/**
 * Script: `studentIndex(ref)` gives the place of a student in the list for a place, an SSID or a local id,
 * and `getText(url)` fetches a part of a page.
 */
export const SCRIPT_BASICS = `
const students = ${inScript(STUDENTS.map(({ ssid, id }) => ({ ssid, id })))};
function studentIndex(ref) {
  const found = typeof ref === 'number' ? ref : students.findIndex((one) => one.ssid === ref || one.id === ref);
  if (students[found] === undefined) throw new Error('no such student');
  return found;
}
async function getText(url) { return (await fetch(url)).text(); }
`;

/** The place in the list that `?n=` names, 0 when it names none. */
export function placeIn(query: URLSearchParams): number {
  const place = Number(query.get('n') ?? 0);
  return Number.isInteger(place) && STUDENTS[place] !== undefined ? place : 0;
}

/** The place of the student without an SSID. */
export const BLANK_PLACE = STUDENTS.findIndex((student) => student.ssid === '');
/** That student's local id. */
export const BLANK_ID = STUDENTS[BLANK_PLACE]?.id ?? '';

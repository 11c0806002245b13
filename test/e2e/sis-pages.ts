import { type Expectation, expectations, UNKNOWN_HOST } from '../sis-pages/expectations.ts';
import { aThird } from './a-third.ts';
import type { PanelDriver } from './panel-driver.ts';

/** Hosts that are no vendor's: somebody has to add them. */
export const OWN_HOSTS = ['q', 'aspen', 'rosario', 'opensis', 'gibbon', 'pages'].map(
  (name) => `${name}.demo-district.example`,
);

/** The small pages on a host that nobody knows, where the same is found and only offered: by `npm test -- long`. */
const isTried = ({ url, heavy }: Expectation): boolean =>
  heavy !== true && (process.env.PAPERLESS_LONG !== undefined || !url.startsWith(UNKNOWN_HOST));
/** A page of one trap, not of a system. */
const isSmall = ({ url }: Expectation): boolean => /illuminateed\.com\/pages\/|\/\/pages\./.test(url);

const all = expectations.filter(isTried);
/** Those of the systems themselves, each time. */
export const systemPages = all.filter((page) => !isSmall(page));
/** The others, by thirds. */
export const smallPages = aThird(all.filter(isSmall), nameOf);

/** What the panel says, and where the text is that tells one outcome from another. */
export const PANEL_TEXT = {
  student: (ssid = '') => new RegExp(`ends in ${ssid.slice(-4)}`),
  blank: () => /Student does not have a Statewide Student ID \(SSID\) assigned/,
  unsure: (ssid = '') => new RegExp(`ends in ${ssid.slice(-4)}[\\s\\S]*${ssid.slice(-4)} this student's SSID`),
} as const;

/** Opens the panel where it asks about a number; on a Test Scores page it is open by itself. */
export async function openQuestion(panel: PanelDriver): Promise<void> {
  await panel.waitFor("this student's SSID?");
  if ((await panel.buttons()).some((name) => /Show score reports/.test(name))) await panel.press(/Show score reports/);
}

/** A press on what came into sight a moment ago counts for this student alone, so a person reads the question first. */
const READ_MS = 1_000;

/** Answers where the panel asks about a number, as a person does. */
export async function answerQuestion(panel: PanelDriver, answer: string): Promise<void> {
  await openQuestion(panel);
  await panel.waitFor(answer);
  await panel.run(`function () { return new Promise((done) => setTimeout(done, ${READ_MS})); }`);
  await panel.press(answer);
}

export function nameOf({ url, expect: outcome, ssid, note }: Expectation): string {
  return `${url.replace('https://', '')} (${note}): ${outcome}${ssid === undefined ? '' : ` ${ssid.slice(-4)}`}`;
}

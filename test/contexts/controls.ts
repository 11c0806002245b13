/** What tests press and look for in the panel, in one place: words change. */
export const REPORTS = 'Time left';
export const ENGLISH = /, English, /;
export const SPANISH = /, Español/;
export const NEW_LINKS = 'here';
export const TRY_AGAIN = 'Try again';
export const MINIMIZE = 'Minimize';
export const SHOW = /^Show/;

/** The reports of the student with this SSID. */
export function reportsOf(ssid: string): RegExp {
  return new RegExp(`ends in ${ssid.slice(-4)}[\\s\\S]*${REPORTS}`);
}

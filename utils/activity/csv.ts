/**
 * One line of CSV (RFC 4180, CRLF). A spreadsheet runs what begins with `=`, `+`, `-`, `@`, a tab or a line
 * end as a formula, so such a text gets an apostrophe before it; texts come from hosts and the service, which
 * we do not write ourselves.
 */
export function csvLine(values: readonly string[]): string {
  return `${values.map(csvField).join(',')}\r\n`;
}

function csvField(value: string): string {
  // White space before the sign does not stop a spreadsheet; full-width signs count too.
  const safe = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

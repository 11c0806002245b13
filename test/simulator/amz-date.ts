/** Signature Version 4's way to write a moment: `20261123T101010Z`, always UTC, whole seconds. */
export function amzDate(atMs: number): string {
  return `${new Date(atMs).toISOString().replace(/[-:]|\.\d{3}/g, '')}`;
}

/** @returns milliseconds since 1970, or undefined when the text is no such moment */
export function parseAmzDate(text: string): number | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  if (parts === null) return undefined;
  const [, year, month, day, hour, minute, second] = parts;
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(at) ? undefined : at;
}

/**
 * A label of the page as one reads it out: without the colon behind it, and with its capitals where the finder has it
 * in small letters, as from a text that holds more than the label.
 */
export function readLabel(label: string): string {
  const bare = label.replace(/[\s:.*#-]+$/, '');
  return bare === bare.toLowerCase() ? bare.replace(/^.|\b(?:ss)?id\b/g, (it) => it.toUpperCase()) : bare;
}

const id = 'paperlessscorespaperlessscoresab';
const origin = `chrome-extension://${id}`;

/** Where our own pages are. */
export const extensionUrl = {
  id,
  origin,
  of: (path: string): string => `${origin}${path.startsWith('/') ? '' : '/'}${path}`,
} as const;

/** The time in the gallery: a Tuesday morning in November 2026. */
export const NOW = Date.UTC(2026, 10, 24, 16, 20);

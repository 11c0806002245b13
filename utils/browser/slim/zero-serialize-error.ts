/**
 * In place of the package by which the messaging library carries errors from one context to another (`wxt.config.ts`):
 * nobody asks for more than the name (`whyNoAnswer`), and each script of a page has a budget.
 */
export const serializeError = (error: unknown): unknown =>
  error instanceof Error ? { name: error.name, message: error.message } : {};

export const deserializeError = (error: object): Error => Object.assign(new Error(), error);

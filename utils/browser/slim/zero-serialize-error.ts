/**
 * In place of the package by which the messaging library carries errors from one context to another (`wxt.config.ts`):
 * that a call failed is all that anybody asks, and each script of a page has a budget.
 */
export const serializeError = (error: unknown): unknown => ({ message: error instanceof Error ? error.message : '' });

export const deserializeError = (error: unknown): Error => new Error(String(Reflect.get(Object(error), 'message')));

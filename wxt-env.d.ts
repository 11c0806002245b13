/// <reference types="wxt/vite-builder-env" />
import 'wxt/browser';

/**
 * What WXT would generate into `.wxt`, as far as we use it: with it here, a fresh checkout is understood before anything
 * was generated.
 */
declare module 'wxt/browser' {
  export interface WxtRuntime {
    getURL(path: `/${string}`): string;
  }
  export interface WxtI18n {
    getMessage(key: string, substitutes?: string | string[]): string;
  }
}

import type { AdapterFor } from './adapter';
import { isPortal } from './portal';
import type { Site } from './site';

/** A portal's page, or a frame inside one. Frames of another origin cannot be asked; they are judged by themselves. */
export function isWithinPortal(window: Window, site: Site | undefined, adapterFor: AdapterFor): boolean {
  for (let at = window; ; at = at.parent) {
    try {
      const url = new URL(at.location.href);
      if (isPortal(url, adapterFor(url, undefined, site))) return true;
    } catch {
      return false;
    }
    if (at === at.parent) return false;
  }
}

import type { Problem } from '@/utils/caaspp/problem';
import type { Site } from '@/utils/sis/site/site';

export interface SiteShown {
  readonly site: Site;
  readonly byPolicy: boolean;
  /** Keys of its remembered places that the organization provides; the others can be removed. */
  readonly placesByPolicy: readonly string[];
  /** `missing`: the browser's permission was taken away or never given. */
  readonly permission: 'granted' | 'missing';
}

/** A product whose sites work without any setting up. */
export interface KnownSis {
  readonly id: string;
  readonly name: string;
  /** Empty for those known by their paths or labels alone. */
  readonly hosts: readonly string[];
}

export type SaveSiteAnswer =
  | { readonly kind: 'saved' }
  | { readonly kind: 'notAnAddress' }
  | { readonly kind: 'notHttps' }
  /** Runs already without being added, or is on the list. */
  | { readonly kind: 'alreadyThere' }
  | { readonly kind: 'denied' }
  | { readonly kind: 'badSelector' }
  | { readonly kind: 'problem'; readonly problem: Problem };

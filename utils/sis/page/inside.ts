/** Our closed root in a page, as the script that runs first on the page knows it. */
export interface Inside {
  readonly root: ShadowRoot;
  /** Told of what may scroll the page, when it is done inside. */
  readonly scrolls: (event: Event) => void;
  /** What stands for something that a person did, while it is passed on. */
  passed?: Event | undefined;
}

/** Where it is kept, in the world of our scripts alone. */
export const INSIDE_SLOT = 'paperless-scores.in';

import type { PageList } from './read-page-list';

/** What the reader of lists comes to in a frame. */
export interface FrameList {
  readonly list: PageList;
  /** The school that the page says it is of: it may have a key of its own. */
  readonly schoolCode?: string | undefined;
}

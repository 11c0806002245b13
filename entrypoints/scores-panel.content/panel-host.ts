import type { PageWatch } from '@/utils/sis/page-watch';

/** Our element in the page. Its shadow root is closed: the page's scripts get no hold of what is inside. */
export interface PanelHost {
  readonly root: ShadowRoot;
  /** Puts the panel where it belongs on this page, or takes it out. Safe to call often. */
  place(visible: boolean): void;
  /** Whether the panel stands at a corner rather than in the page's flow. */
  docked(): boolean;
}

export function createPanelHost(watch: PageWatch): PanelHost {
  const element = document.createElement('paperless-scores');
  const root = element.attachShadow({ mode: 'closed' });
  watch.ignore(element);
  let wanted = false;
  let docked = false;

  function place(visible: boolean): void {
    wanted = visible;
    if (!visible) {
      element.remove();
      return;
    }
    const anchor = watch.anchor();
    docked = anchor === undefined;
    if (anchor === undefined) {
      // Beside the body rather than in it: systems that swap the whole body leave it alone.
      if (element.parentNode !== document.documentElement) document.documentElement.append(element);
    } else if (!standsAt(anchor)) {
      const { element: beside, where } = anchor;
      if (where === 'before') beside.before(element);
      else if (where === 'after') beside.after(element);
      else if (where === 'first-child') beside.prepend(element);
      else beside.append(element);
    }
  }

  function standsAt({ element: beside, where }: NonNullable<ReturnType<PageWatch['anchor']>>): boolean {
    switch (where) {
      case 'before':
        return beside.previousElementSibling === element;
      case 'after':
        return beside.nextElementSibling === element;
      case 'first-child':
        return beside.firstElementChild === element;
      case 'last-child':
        return beside.lastElementChild === element;
    }
  }

  // A system that replaces the part of the page in which we stand takes us out with it: back in, unless it
  // does so without end.
  let putBack = 0;
  const observer = new MutationObserver(() => {
    if (!wanted || element.isConnected || putBack >= 200) return;
    putBack += 1;
    place(true);
  });
  observer.observe(document, { childList: true, subtree: true });

  return { root, place, docked: () => docked };
}

import type { ListBarProps } from '@/components/list-bar/list-bar';

/** Every state of the bar on a page with a list, by name. */
export const LIST_BAR_STATES: Readonly<Record<string, Omit<ListBarProps, 'theme'>>> = {
  bar: { count: 34, small: false },
  'of-many': { count: 1_250, small: false },
  chip: { count: 34, small: true },
};

import { MARK } from './sign';

/** Drawn by us on a grid of 24, stroked. Only what is imported ends up in a bundle: one constant each. */
const CIRCLE = 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17z';

export const SEARCH = 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 20 20';
export const LOCK = 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.5v2';
export const KEY = 'M8 19a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM11 12l8-8M15.5 7.5l3 3';
export const CLOUD_OFF = 'M7 18a4 4 0 0 1-.6-7.96A6 6 0 0 1 17.6 10 4 4 0 0 1 17 18zM4 4l16 16';
export const CLOCK = `${CIRCLE}M12 7.5V12l3 2`;
export const PEOPLE =
  'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3.5 19a5.5 5.5 0 0 1 11 0M16 5.2a3 3 0 0 1 0 5.6M17.5 13.8a5.5 5.5 0 0 1 3 5.2';
export const SHIELD = 'M12 3.5 19 6v5.5c0 4.5-3 7.5-7 9-4-1.5-7-4.5-7-9V6zM9 12h6';
export const RELOAD = 'M19 12a7 7 0 1 1-2-4.9M19 3.5V8h-4.5';
export const WARN = 'M12 4 21 19.5H3zM12 10v4M12 16.6v.2';
export const INFO = `${CIRCLE}M12 11v5.5M12 7.6v.2`;
export const CHECK = 'm5 12.5 4.5 4.5L19 7.5';
export { CROSS } from './sign';
export const NEW_TAB = 'M10 5H5v14h14v-5M14 4.5h5.5V10M19 5l-8 8';
export const CHEVRON = 'm6 9.5 6 6 6-6';
export const MORE = 'M12 5v.2M12 12v.2M12 19v.2';
export const SHEET = 'M6.5 3.5H14l4 4v13H6.5zM14 3.5v4h4M9.5 12h5M9.5 15.5h5';
export const SLIDERS = 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5';
export const QUESTION = `${CIRCLE}M9.6 9.6a2.4 2.4 0 1 1 3.4 2.2c-.7.3-1 .8-1 1.7M12 16.4v.2`;

/** A picture beside words that say the same: hidden from screen readers. */
export function Icon({ path, size = 20 }: { readonly path: string; readonly size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

/** Our sign. */
export function Mark({ size = 22 }: { readonly size?: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      {MARK.map(([name, path]) => (
        <path key={name} class={name} d={path} />
      ))}
    </svg>
  );
}

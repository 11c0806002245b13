/** A place on the screen, CSS pixels from the viewport's corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A line around something on the page. Lets every press through. */
export function Outline({ box: { left, top, width, height } }: { readonly box: Box }) {
  return (
    <div
      class="outline"
      style={{ left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` }}
      aria-hidden="true"
    />
  );
}

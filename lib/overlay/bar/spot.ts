import type { Box } from '../room';

/** From the edges of the window, in px. */
const margin = 8;
/** Places for the handle are tried so far apart. */
const stride = 16;

export interface Size {
  width: number;
  height: number;
}

/** A left top corner in client coordinates. */
export interface Corner {
  left: number;
  top: number;
}

function boxAt({ left, top }: Corner, { width, height }: Size): Box {
  return { left, top, right: left + width, bottom: top + height };
}

/** Corners and middles of the window, those below first: lists begin at the top. */
function corners({ width, height }: Size, window: Size): Corner[] {
  const lefts = [window.width - width - margin, margin, (window.width - width) / 2];
  const tops = [window.height - height - margin, margin];
  return tops.flatMap((top) => lefts.map((left) => ({ left: Math.round(left), top: Math.round(top) })));
}

/** All along the edges: up the right one, up the left one, then below and above. */
function edges({ width, height }: Size, window: Size): Corner[] {
  const right = window.width - width - margin;
  const bottom = window.height - height - margin;
  const down = steps(bottom);
  const across = steps(right);
  return [
    ...[right, margin].flatMap((left) => down.map((top) => ({ left, top }))),
    ...[bottom, margin].flatMap((top) => across.map((left) => ({ left, top }))),
  ];
}

function steps(from: number): number[] {
  const found: number[] = [];
  for (let at = from; at >= margin; at -= stride) found.push(at);
  return found;
}

/**
 * Where something of this size lies on free ground; null: nowhere. Where it is now is as good as any. `isSmall`: looks
 * along all edges of the window, not only in its corners.
 */
export function spotFor(
  size: Size,
  window: Size,
  isFree: (box: Box) => boolean,
  now: Corner | null,
  isSmall: boolean,
): Corner | null {
  const fits = ({ left, top }: Corner) =>
    left >= margin &&
    top >= margin &&
    left + size.width <= window.width - margin &&
    top + size.height <= window.height - margin;
  const tried = [...(now === null ? [] : [now]), ...(isSmall ? edges(size, window) : corners(size, window))];
  return tried.filter(fits).find((corner) => isFree(boxAt(corner, size))) ?? null;
}

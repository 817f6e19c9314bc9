/** A box in client coordinates. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Words in full, in short, a number only, or a mark of at most 10 px. */
export type Form = 'full' | 'compact' | 'brief' | 'mark';

/** Where something of ours lies: its left top corner in client coordinates, and its size. */
export interface Spot {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A place for a badge, and the form that fits there. */
export interface Place extends Spot {
  form: Form;
  /** Index of the column it lies in. */
  column: number;
  /** Index of the part of the row it lies in. */
  part: number;
}

/** How far a badge may reach into the box of a line of text: less than the 2 px that could hide an accent. */
const tolerance = 1;
/** Distance kept from the edges of a cell. */
const edge = 2;

function covers(left: number, top: number, width: number, height: number, ink: readonly Box[]): boolean {
  return ink.some(
    (box) =>
      left < box.right - tolerance &&
      left + width > box.left + tolerance &&
      top < box.bottom - tolerance &&
      top + height > box.top + tolerance,
  );
}

/**
 * A free place of the given size in a cell, or null. Right edge first, so that badges of one column stand in a line;
 * beside the last line of text first, then beside the others, then below them, then the middle, the bottom and the top
 * of the cell.
 */
export function roomIn(
  cell: Box,
  ink: readonly Box[],
  width: number,
  height: number,
): { left: number; top: number } | null {
  const free = { left: cell.left + edge, right: cell.right - edge - width };
  if (free.right < free.left || cell.bottom - cell.top < height) return null;
  const lines = ink.map((box) => (box.top + box.bottom - height) / 2).sort((a, b) => b - a);
  const middle = (cell.top + cell.bottom - height) / 2;
  const below = Math.max(...ink.map((box) => box.bottom)) + 1;
  const heights = [...lines, below, middle, cell.bottom - height - 1, cell.top + 1];
  for (const left of [free.right, free.left]) {
    for (const top of heights) {
      if (top < cell.top || top + height > cell.bottom) continue;
      if (!covers(left, top, width, height, ink)) return { left, top };
    }
  }
  return null;
}

/** The smallest box around all of these; null when there are none. */
export function union(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** The common part of two boxes, or null. */
export function overlap(a: Box, b: Box): Box | null {
  const box = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return box.right > box.left && box.bottom > box.top ? box : null;
}

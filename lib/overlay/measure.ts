/** Must agree with `.badge` in badge.css. */
const font = '600 11px system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif';
const around = 11;
const iconAndGap = 12;
export const badgeHeight = 16;
export const markSize = 10;

const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null = null;

/** Outer width in px of a badge that shows a text; whole pixels, never less than what is drawn. */
export function badgeWidth(text: string): number {
  const known = widths.get(text);
  if (known !== undefined) return known;
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return Math.ceil(text.length * 7 + around + iconAndGap);
  context.font = font;
  const width = Math.ceil(context.measureText(text).width + around + iconAndGap);
  if (widths.size > 2000) widths.clear();
  widths.set(text, width);
  return width;
}

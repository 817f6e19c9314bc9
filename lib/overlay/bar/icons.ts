/** The signs that badges of these states carry, and in this order they are counted. */
export const stateIcons = [
  ['overdue', '!'],
  ['today', '●'],
  ['soon', '◔'],
  ['ontime', '○'],
  ['paused', '‖'],
  ['unknown', '?'],
] as const;

/** Drawn for this bar, in a square of 16. */
const paths = {
  previous: 'M3 10.5 8 5.5l5 5',
  next: 'M3 5.5l5 5 5-5',
  dim: 'M2 4h12M5 8h6M2 12h12',
  hide: 'M4 4l8 8M12 4l-8 8',
} as const;
export type IconName = keyof typeof paths;

const svgNamespace = 'http://www.w3.org/2000/svg';

/** A drawing that says nothing: what it stands for is said by the button it is in. */
export function iconOf(document: Document, name: IconName): SVGElement {
  const icon = document.createElementNS(svgNamespace, 'svg');
  icon.setAttribute('viewBox', '0 0 16 16');
  icon.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svgNamespace, 'path');
  path.setAttribute('d', paths[name]);
  icon.append(path);
  return icon;
}

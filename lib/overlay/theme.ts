import { parentOf } from '../reading/tree';

const darkRule = /@media\s*\(\s*prefers-color-scheme\s*:\s*dark\s*\)/;

/** Shared tokens (components/tokens.css) for a layer that follows the page it lies on, not the system's theme. */
export function layerTokens(tokens: string): string {
  const [light = '', dark = ''] = tokens.split(darkRule);
  return `${light}@media all${dark.replace(':host', ':host([data-theme="dark"])')}`;
}

/** Whether an element stands on a dark ground: the first opaque background from it outwards decides. */
export function isDark(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const [red, green, blue, alpha = 1] = numbers(getComputedStyle(at).backgroundColor);
    if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) continue;
    return 0.299 * red + 0.587 * green + 0.114 * blue < 110;
  }
  return false;
}

/** `rgb(1, 2, 3)` or `rgba(1, 2, 3, 0.5)`, as computed styles print colours. */
function numbers(color: string): number[] {
  return color.startsWith('rgb') ? (color.match(/[\d.]+/g) ?? []).map(Number) : [];
}

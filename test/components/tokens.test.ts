import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('components/tokens.css', 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

/** Colours of a theme by name; dark ones lie over the light ones. */
function colours(...parts: string[]): Map<string, string> {
  return new Map(
    parts.flatMap((part) =>
      [...part.matchAll(/(--dh-[\w-]+):\s*(#[0-9a-f]{6})/g)].map((m) => [m[1] ?? '', m[2] ?? '']),
    ),
  );
}

/** Relative luminance of WCAG 2. */
function luminance(hex: string): number {
  const part = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ['light', colours(light)],
  ['dark', colours(light, dark)],
])('%s theme', (_name, theme) => {
  const of = (name: string) => theme.get(`--dh-${name}`) ?? '';
  const states = ['overdue', 'today', 'soon', 'ontime', 'paused', 'done', 'unknown'];
  test.each([
    ...states.map((state) => [`${state}-ink`, `${state}-back`]),
    ['page-ink', 'page-back'],
    ['page-ink', 'page-raised'],
    ['page-quiet', 'page-back'],
    ['page-quiet', 'page-raised'],
    ['main-ink', 'main-back'],
    ['link', 'page-back'],
  ])('%s on %s can be read', (ink = '', back = '') => {
    expect(contrast(of(ink), of(back))).toBeGreaterThanOrEqual(4.5);
  });
});

test('every colour of the light theme has its dark twin', () => {
  expect([...colours(dark).keys()]).toEqual([...colours(light).keys()]);
});

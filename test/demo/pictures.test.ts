import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guideTexts } from '../../lib/locale/guide';
import { guideFors, pictureSizes } from '../../lib/model/guide';

/** The screenshots of the guides, as `npm run screenshots` has left them. */
const folder = 'public/guide';
const files = readdirSync(folder);
const names = Object.keys(pictureSizes);

const named = (language: 'vi' | 'en') =>
  guideFors.flatMap((whom) => {
    const { sections } = whom === 'quan-tri' ? guideTexts[language] : guideTexts[language].tasks[whom];
    return sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'picture' ? block.name : [])));
  });

/** Of a lossy WebP: width and height stand behind its start code. */
function sizeOf(webp: Buffer): [number, number] {
  const at = webp.indexOf(Buffer.from([0x9d, 0x01, 0x2a]));
  return [webp.readUInt16LE(at + 3) & 0x3fff, webp.readUInt16LE(at + 5) & 0x3fff];
}

describe('the pictures of the guides', () => {
  it('are there in both themes, and no others', () => {
    expect(files.toSorted()).toEqual(names.flatMap((name) => [`${name}-dark.webp`, `${name}-light.webp`]).toSorted());
  });

  it.each(['vi', 'en'] as const)('are all shown by a guide, %s', (language) => {
    expect([...new Set(named(language))].toSorted()).toEqual(names.toSorted());
  });

  it.each(Object.entries(pictureSizes))('%s has its size in both themes', (name, size) => {
    for (const theme of ['light', 'dark'])
      expect(sizeOf(readFileSync(`${folder}/${name}-${theme}.webp`))).toEqual([...size]);
  });

  it('are light: 60 kB each at most, 1 MB together', () => {
    const sizes = files.map((file) => readFileSync(`${folder}/${file}`).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(60_000);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(1_000_000);
  });

  it('stand in the README where they are', () => {
    const shown = [...readFileSync('README.md', 'utf8').matchAll(/public\/guide\/([\w.-]+)/g)].map(([, file]) => file);
    expect(shown.length).toBeGreaterThan(6);
    for (const file of shown) expect(files).toContain(file);
  });
});

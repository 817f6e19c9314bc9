import { describe, expect, it } from 'vitest';
import { toDocx } from '../../lib/letters';
import { sequences } from './ecma';
import { all, type Element, parse, unpack } from './package';
import { samples } from './samples';

/** Elements of `root` whose children are not in the sequence of ECMA-376, as words. */
function disorder(root: Element): string[] {
  return Object.entries(sequences).flatMap(([name, order]) =>
    [root, ...all(root, name)]
      .filter((element) => element.name === name)
      .map(({ children }) => children.map((child) => child.name.replace('w:', '')))
      .filter((names) => {
        const places = names.map((child) => order.indexOf(child));
        return places.includes(-1) || places.some((place, at) => place < (places[at - 1] ?? 0));
      })
      .map((names) => `${name}: ${names.join(' ')}`),
  );
}

describe('the order of elements (ECMA-376)', () => {
  it.each(Object.entries(samples))('%s', async (_, letter) => {
    const parts = unpack(await toDocx(letter));
    expect(parts.has('word/document.xml')).toBe(true);
    for (const [path, xml] of parts) {
      if (!/\.(?:xml|rels)$/.test(path)) continue;
      expect([...new Set(disorder(parse(xml)))], path).toEqual([]);
    }
  });

  it('is seen where it is wrong', () => {
    expect(disorder(parse('<w:p><w:pPr><w:jc/><w:spacing/></w:pPr></w:p>'))).toEqual(['w:pPr: jc spacing']);
    expect(disorder(parse('<w:r><w:rPr><w:sz/><w:b/></w:rPr></w:r>'))).toEqual(['w:rPr: sz b']);
  });

  it('ends every cell with a paragraph', async () => {
    for (const letter of Object.values(samples)) {
      const xml = unpack(await toDocx(letter)).get('word/document.xml') ?? '';
      expect(all(parse(xml), 'w:tc').filter(({ children }) => children.at(-1)?.name !== 'w:p')).toEqual([]);
    }
  });
});

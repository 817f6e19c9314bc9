import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { otherSources } from './catalogues';

/** Attributes whose value a user sees or hears. */
const told = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label'];
/** The product's own name, which no language changes. */
const name = 'Đúng Hạn';
const views = Object.entries(otherSources).filter(([path]) => path.endsWith('.tsx'));

interface AstNode {
  type: string;
  value?: unknown;
  name?: { name?: string };
  [key: string]: unknown;
}

/** Words that stand in a view itself: between its elements, and in what its attributes say. */
function wordsOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(wordsOf);
  if (typeof node !== 'object' || node === null) return [];
  const { type, value, name: attribute } = node as AstNode;
  if (type === 'JSXText') return /\p{L}{2}/u.test(String(value)) ? [String(value).trim()] : [];
  if (type === 'JSXAttribute' && told.includes(attribute?.name ?? '')) {
    const text = (value as AstNode | null)?.value;
    if (typeof text === 'string' && /\p{L}{2}/u.test(text)) return [text];
  }
  return Object.values(node).flatMap(wordsOf);
}

describe('views', () => {
  it('are seen', () => {
    expect(views.length).toBeGreaterThan(50);
    expect(wordsOf(parseAst('const a = <p title="Tên">Hồ sơ <b>mới</b></p>', { lang: 'tsx' }))).toEqual([
      'Tên',
      'Hồ sơ',
      'mới',
    ]);
  });

  it('have no words of their own: every text comes from the catalogue', () => {
    const words = views.flatMap(([path, text]) =>
      wordsOf(parseAst(text, { lang: 'tsx' })).map((word) => `${path}: ${word}`),
    );
    // An address that shows what is to be typed is none of a language.
    expect(words.filter((word) => !word.endsWith(`: ${name}`) && !/: https:\/\/\S+$/.test(word))).toEqual([]);
  });

  it('have no Vietnamese in strings either', () => {
    const letters = /['"`][^'"`\n]*[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ][^'"`\n]*['"`]/iu;
    const found = views.flatMap(([path, text]) =>
      text
        .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
        .replaceAll(name, '')
        .split('\n')
        .filter((line) => letters.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { localeSources, otherSources, type Pair, pairs, textOf } from './catalogues';
import { ownWords, unquoted } from './names';

const at = ({ path }: Pair) => path.join('.');
/** Guides are prose, told apart by language as a whole and drawn as it is; test/rollout/guide.test.ts has them. */
const isProse = ({ path }: Pair) => path[0] === 'guideTexts' && path[1] !== 'whom';
/** Files and addresses to be typed as they stand. */
const isCode = ({ path }: Pair) => path.at(-1) === 'example' || at({ path } as Pair) === 'rolloutTexts.readMe';
const texts = pairs.filter((pair) => !isProse(pair) && !isCode(pair));

const violations = (rule: RegExp, of: (pair: Pair) => string, allowed: readonly string[] = []) =>
  texts
    .filter((pair) => rule.test(unquoted(of(pair))) && !allowed.includes(at(pair)))
    .map((pair) => `${at(pair)}: ${unquoted(of(pair)).match(rule)?.[0]}`);
const vietnamese = ({ vi }: Pair) => textOf(vi) ?? '';

describe('catalogue', () => {
  it('sees the texts, and makes sense of most that are made of something', () => {
    expect(texts.length).toBeGreaterThan(1000);
    const made = texts.filter(({ vi }) => typeof vi === 'function');
    expect(made.length).toBeGreaterThan(100);
    expect(made.filter(({ vi }) => textOf(vi) !== null).length / made.length).toBeGreaterThan(0.7);
  });

  it('has every text in both languages', () => {
    const isMissing = (value: unknown) => typeof value === 'string' && value.trim() === '';
    const missing = texts.filter(
      ({ vi, en }) => typeof vi !== typeof en || vi === undefined || isMissing(vi) || isMissing(en),
    );
    expect(missing.map(at)).toEqual([]);
    const halfMade = texts.filter(({ vi, en }) => (textOf(vi) === null) !== (textOf(en) === null));
    expect(halfMade.map(at)).toEqual([]);
  });

  it('has no text that no code shows', () => {
    const ours = Object.values(localeSources).join('\n');
    const others = Object.values(otherSources).join('\n');
    // By its name; or picked by a value, which whoever picks it must spell.
    const named = new Set([...`${ours}\n${others}`.matchAll(/\.\s*([\w$]+)/g)].map(([, key]) => key));
    const spelled = new Set([...others.matchAll(/['"`]([\w$.;,-]+)['"`]|\b([\w$]+)\??:/g)].map(([, a, b]) => a ?? b));
    const taken = new Set(
      [...`${ours}\n${others}`.matchAll(/\{([^{}]*)\}\s*=\s*\w*[tT]exts/g)].flatMap(([, keys]) => keys?.match(/\w+/g)),
    );
    const isShown = (key: string) => /^\d*$/.test(key) || named.has(key) || spelled.has(key) || taken.has(key);
    // Entries of settings are named by where they stand: `rules.before`.
    const parts = (key: string) => (/^[\w$]+(\.[\w$]+)+$/.test(key) ? key.split('.') : [key]);
    const unused = texts.filter(({ path: [, ...keys] }) => !keys.flatMap(parts).every(isShown));
    expect(unused.map(at)).toEqual([]);
  });
});

describe('Vietnamese', () => {
  it('is composed, and asks and shouts nothing', () => {
    expect(texts.filter(({ vi }) => (textOf(vi) ?? '') !== (textOf(vi) ?? '').normalize('NFC')).map(at)).toEqual([]);
    expect(violations(/!/, vietnamese)).toEqual([]);
  });

  it('sets its marks in one way: xoá, khoá, tuỳ; but “Ủy ban” and “Hỏa tốc” as decrees write them', () => {
    expect(violations(/(?<!q)(?:[òóỏõọ][ae]|[ùúủũụ]y)(?!\p{L})(?! ban|(?<=Hỏa) tốc)/iu, vietnamese)).toEqual([]);
  });

  it('has no English words', () => {
    const tellTale =
      /\b(?:click|e-?mails?|online|reset|save|cancel|delete|log-?in|log-?out|buttons?|folders?|deadlines?|feedback|popups?|(?:up|down)load|users?|dossiers?|files?|websites?|links?|badges?|settings?|please|error|the|and)\b/i;
    expect(violations(tellTale, vietnamese)).toEqual([]);
  });

  it('writes dates as dd/MM/yyyy and decimals with a comma', () => {
    expect(violations(/\b\d{4}-\d{2}-\d{2}\b/, vietnamese)).toEqual([]);
    // JSON, which an administrator types, has points.
    expect(violations(/\b\d+\.\d{1,2}\b(?![.\d])/, vietnamese, ['rolloutTexts.typed.number'])).toEqual([]);
  });

  it('has one word for each thing', () => {
    const variants =
      /văn bản tới|công văn đến|(?<!\p{L})kí (?:hiệu|số|tên)|xử lí|quản lí|kì hạn|hạn chót|trễ hạn|đơn vị phụ trách|cán bộ xử lý|hồ sơ tới hạn|ủy viên xử lý/iu;
    expect(violations(variants, vietnamese)).toEqual([]);
  });
});

describe('English', () => {
  it('has Vietnamese words only where they are names', () => {
    const letters = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;
    const left = texts.filter(({ en }) => letters.test(ownWords(textOf(en) ?? '')));
    expect(left.map((pair) => `${at(pair)}: ${textOf(pair.en)}`)).toEqual([]);
  });
});

/** What should have stood there; `string`: a text in quotes that is not closed, or holds what it may not. */
type JsonExpected = 'value' | 'name' | 'colon' | 'comma' | 'nothing' | 'string';

/** Where a text stops being JSON, lines and columns from 1. */
export interface JsonPlace {
  line: number;
  column: number;
  expected: JsonExpected;
}

const space = /[ \t\r\n]*/y;
const goodString = /"(?:[^"\\\p{Cc}]|[\u007F-\u009F]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*/uy;
const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?/y;

type Next = 'value' | 'firstValue' | 'name' | 'firstName' | 'colon' | 'comma';
const told: Record<Next, JsonExpected> = {
  value: 'value',
  firstValue: 'value',
  name: 'name',
  firstName: 'name',
  colon: 'colon',
  comma: 'comma',
};

/**
 * The first place where a text is no JSON; null where it is. Browsers tell it in sentences that differ by browser and
 * version, some without any place. No recursion: a text may open brackets without end.
 */
export function jsonPlace(text: string): JsonPlace | null {
  let at = 0;
  let next = 'value' as Next;
  const open: ('{' | '[')[] = [];
  const wrong = (expected: JsonExpected): JsonPlace => ({ ...lineAndColumn(text, at), expected });
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) at += found[0].length;
    return found !== null;
  };
  for (;;) {
    take(space);
    const sign = text[at];
    const isList = open.at(-1) === '[';
    if (next === 'comma' && open.length === 0) return sign === undefined ? null : wrong('nothing');
    const first: Next = isList ? 'firstValue' : 'firstName';
    const mayClose = next === 'comma' || next === first;
    if (mayClose && sign === (isList ? ']' : '}')) {
      at++;
      open.pop();
      next = 'comma';
    } else if (next === 'comma' || next === 'colon') {
      if (sign !== (next === 'comma' ? ',' : ':')) return wrong(told[next]);
      at++;
      next = next === 'colon' || isList ? 'value' : 'name';
    } else if (sign === '"') {
      take(goodString);
      if (text[at] !== '"') return wrong('string');
      at++;
      next = next === 'name' || next === 'firstName' ? 'colon' : 'comma';
    } else if (next === 'name' || next === 'firstName') {
      return wrong('name');
    } else if (sign === '{' || sign === '[') {
      at++;
      open.push(sign);
      next = sign === '[' ? 'firstValue' : 'firstName';
    } else if (take(literal)) {
      next = 'comma';
    } else return wrong('value');
  }
}

function lineAndColumn(text: string, at: number): { line: number; column: number } {
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

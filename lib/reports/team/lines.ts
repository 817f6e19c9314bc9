import type { TeamLimits } from './format';

/** A fault of a file that reading ends with. */
export class LineFault extends Error {
  readonly problem: 'longLine' | 'notText' | 'unreadable';
  readonly line: number;
  constructor(problem: LineFault['problem'], line: number) {
    super(`${problem} ${line}`);
    this.problem = problem;
    this.line = line;
  }
}

export interface TextLine {
  /** Without its end, `\n` or `\r\n`. */
  text: string;
  /** From 1. */
  line: number;
  /** Its end was there; a last line without one may be cut. */
  isEnded: boolean;
}

/**
 * The lines of a file, as many at a time as its disk gives at once, with the number of bytes read so far. No more of a
 * line is kept than `limits.line` units. Throws a `LineFault`.
 */
export async function* linesOf(
  file: Blob,
  limits: Pick<TeamLimits, 'line'>,
  signal?: AbortSignal,
): AsyncGenerator<{ lines: TextLine[]; bytes: number }> {
  let bytes = 0;
  let line = 0;
  let rest = '';
  // Begins with ignoring a BOM; bytes that are no UTF-8 are no text of ours.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = file.stream().getReader();
  const decode = (value?: Uint8Array): string => {
    try {
      return value === undefined ? decoder.decode() : decoder.decode(value, { stream: true });
    } catch {
      throw new LineFault('notText', line + linesBeforeFault(value));
    }
  };
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { done, value } = await reader.read().catch(() => {
        throw new LineFault('unreadable', line + 1);
      });
      bytes += value?.byteLength ?? 0;
      const parts = (rest + decode(value)).split('\n');
      rest = parts.pop() ?? '';
      const lines: TextLine[] = parts.map((text) => ({ text: withoutReturn(text), line: ++line, isEnded: true }));
      if (done && rest !== '') lines.push({ text: withoutReturn(rest), line: ++line, isEnded: false });
      const long = lines.find(({ text }) => text.length > limits.line);
      if (long !== undefined) throw new LineFault('longLine', long.line);
      if (!done && rest.length > limits.line) throw new LineFault('longLine', line + 1);
      yield { lines, bytes };
      if (done) return;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** How many lines of a piece begin before its first wrong byte; a wrong byte of the piece before is in the first. */
function linesBeforeFault(value: Uint8Array | undefined): number {
  return new TextDecoder()
    .decode(value as BufferSource | undefined)
    .split('\ufffd', 1)
    .join('')
    .split('\n').length;
}

function withoutReturn(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}

/**
 * JSON of a line; undefined for what is none, or nests deeper than `depth`. A key such as `__proto__` is an own key like
 * any other, and what reads the result takes known keys only.
 */
export function parsedLine(text: string, depth: number): unknown {
  if (isDeeper(text, depth)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const [quote, backslash, open, close, openList, closeList] = [...'"\\{}[]'].map((one) => one.charCodeAt(0));

function isDeeper(text: string, most: number): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === quote) i = endOfString(text, i);
    else if (code === open || code === openList) {
      if (++depth > most) return true;
    } else if (code === close || code === closeList) depth--;
  }
  return false;
}

/** Index of the quote that ends the string which begins here; the text's length where none does. */
function endOfString(text: string, start: number): number {
  for (let i = text.indexOf('"', start + 1); i >= 0; i = text.indexOf('"', i + 1)) {
    let before = i - 1;
    while (text.charCodeAt(before) === backslash) before--;
    if ((i - before) % 2 === 1) return i;
  }
  return text.length;
}

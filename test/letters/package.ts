import { inflateRawSync } from 'node:zlib';

/** An element of a part of a DOCX file. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  /** Of its own text nodes. */
  text: string;
}

/** The parts of a DOCX file by path, read from the central directory of the zip. */
export function unpack(bytes: Uint8Array): Map<string, string> {
  const file = Buffer.from(bytes);
  const end = file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const parts = new Map<string, string>();
  let at = file.readUInt32LE(end + 16);
  for (let entry = file.readUInt16LE(end + 10); entry > 0; entry--) {
    const [packed, nameLength, extra, comment] = [20, 28, 30, 32].map((field, which) =>
      which === 0 ? file.readUInt32LE(at + field) : file.readUInt16LE(at + field),
    ) as [number, number, number, number];
    const path = file.toString('utf8', at + 46, at + 46 + nameLength);
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const data = file.subarray(start, start + packed);
    parts.set(path, (file.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data)).toString('utf8'));
    at += 46 + nameLength + extra + comment;
  }
  return parts;
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name?: string) => {
    const letter = code ? String.fromCodePoint(Number(code)) : entities[name ?? ''];
    if (letter === undefined) throw new Error(`unknown entity ${whole}`);
    return letter;
  });
}

/**
 * The root of an XML document.
 * @throws Error where it is not well-formed: a character XML has not, a bare `&`, tags that do not match
 */
export function parse(xml: string): Element {
  const wrong = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.exec(xml);
  if (wrong) throw new Error(`character U+${wrong[0].codePointAt(0)?.toString(16)} at ${wrong.index}`);
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  for (const [token] of xml.matchAll(/<[^>]*>|[^<]+/g)) {
    const inner = open[open.length - 1] ?? top;
    if (!token.startsWith('<')) {
      if (/&(?!#\d+;|\w+;)/.test(token)) throw new Error(`bare & in ${token}`);
      inner.text += decoded(token);
    } else if (token.startsWith('</')) {
      if (inner.name !== token.slice(2, -1)) throw new Error(`${token} closes <${inner.name}>`);
      open.pop();
    } else if (!token.startsWith('<?')) {
      const [, name = ''] = /^<([\w:]+)/.exec(token) ?? [];
      const pairs = [...token.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, decoded(value)]);
      const element = { name, attributes: Object.fromEntries(pairs), children: [], text: '' };
      inner.children.push(element);
      if (!token.endsWith('/>')) open.push(element);
    }
  }
  if (open.length !== 1) throw new Error(`<${open[open.length - 1]?.name}> is not closed`);
  const [root] = top.children;
  if (root === undefined) throw new Error('no element');
  return root;
}

/** All elements of a name, in order. */
export function all(root: Element, name: string): Element[] {
  return root.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((one) => one.name === name);
}

/** An attribute of the child of a name, such as `w:val` of `w:sz`. */
export function attributeOf(element: Element | undefined, name: string, attribute = 'w:val'): string | undefined {
  return child(element, name)?.attributes[attribute];
}

/** The words of a paragraph; a line break is a space. */
export function wordsOf(paragraph: Element): string {
  return all(paragraph, 'w:r')
    .map((run) => run.children.map(({ name, text }) => (name === 'w:br' ? ' ' : name === 'w:t' ? text : '')).join(''))
    .join('');
}

/** Small helpers to write documents. Each page brings its own markup and style: they must not look alike. */
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\u00a0': '&nbsp;' };

export const h = (text: string | number): string =>
  String(text).replace(/[&<>"\u00a0]/g, (char) => entities[char] ?? char);

export const each = <T>(items: readonly T[], write: (item: T, index: number) => string): string =>
  items.map(write).join('');

/** Data for a page's own script; `<` is escaped, so that no text ends the script. */
export const data = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

export interface Document {
  title: string;
  css?: string;
  head?: string;
  body: string;
  script?: string;
  htmlAttributes?: string;
  bodyAttributes?: string;
  doctype?: string;
}

export function page(parts: Document): string {
  const { title, css = '', head = '', body, script = '', htmlAttributes = ' lang="vi"', bodyAttributes = '' } = parts;
  const { doctype = '<!doctype html>' } = parts;
  return `${doctype}
<html${htmlAttributes}><head><meta charset="utf-8"><title>${h(title)}</title>${head}<style>${css}</style></head>
<body${bodyAttributes}>${body}${script === '' ? '' : `<script>${script}</script>`}</body></html>`;
}

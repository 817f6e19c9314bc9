/** What the elements around a policy template and its texts say of themselves. */
export const templateRoot = {
  'xmlns:xsd': 'http://www.w3.org/2001/XMLSchema',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  revision: '1.0',
  schemaVersion: '1.0',
  xmlns: 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions',
};

/** One element of an XML file as text. Children are elements already, or a text that is escaped. */
export function element(
  name: string,
  attributes: Record<string, string> = {},
  children: readonly string[] | string = [],
): string {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`)].join(' ');
  if (typeof children === 'string') return `<${start}>${escapeXml(children)}</${name}>`;
  if (children.length === 0) return `<${start}/>`;
  const lines = children.flatMap((child) => child.split('\n').map((line) => `  ${line}`));
  return [`<${start}>`, ...lines, `</${name}>`].join('\n');
}

export function document(root: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A key of the registry as Chromium holds it: values by name, and keys within it. */
export interface Key {
  values: Map<string, string | number>;
  keys: Map<string, Key>;
}
/** The parts of a managed schema that decide how a value of the registry is read. */
export interface Schema {
  type?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema;
  items?: Schema;
}

const emptyKey = (): Key => ({ values: new Map(), keys: new Map() });

/** Takes the key at a path, made where it is not there. */
export function keyAt(root: Key, path: string): Key {
  return path.split('\\').reduce((at, name) => {
    const next = at.keys.get(name) ?? emptyKey();
    at.keys.set(name, next);
    return next;
  }, root);
}

/** What `reg import` would leave in the registry: written from the file's grammar, and not from what writes it. */
export function importRegistry(bytes: Uint8Array, into: Key = emptyKey()): Key {
  const text = new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
  const [head, ...lines] = text.split('\r\n');
  if (head !== 'Windows Registry Editor Version 5.00') throw new Error(`not a registry file: ${head}`);
  let key: Key | null = null;
  for (const line of lines) {
    const section = /^\[(-?)(.+)\]$/.exec(line);
    if (section) {
      const [, minus, path = ''] = section;
      if (minus === '-') remove(into, path);
      key = minus === '-' ? null : keyAt(into, path);
    } else if (line !== '') {
      if (key === null) throw new Error(`a value outside a key: ${line}`);
      const [name, value] = readValue(line);
      key.values.set(name, value);
    }
  }
  return into;
}

function remove(root: Key, path: string): void {
  const parts = path.split('\\');
  const holder = parts.slice(0, -1).reduce<Key | undefined>((at, name) => at?.keys.get(name), root);
  holder?.keys.delete(parts.at(-1) ?? '');
}

function readValue(line: string): [string, string | number] {
  const match = /^"((?:[^"\\]|\\["\\])*)"=(?:dword:([0-9a-f]{8})|"((?:[^"\\]|\\["\\])*)")$/.exec(line);
  if (match === null) throw new Error(`not a value: ${line}`);
  const plain = (quoted: string) => quoted.replace(/\\(["\\])/g, '$1');
  const [, name = '', dword, text = ''] = match;
  return [plain(name), dword === undefined ? plain(text) : Number.parseInt(dword, 16)];
}

/**
 * Reads a key as Chromium reads policies of extensions on Windows (components/policy/core/common/registry_dict.cc): keys
 * are objects, or lists where the schema says so; texts become what the schema asks for, objects and lists from JSON.
 */
export function asPolicy(key: Key, schema: Schema): unknown {
  if (schema.type === 'array') {
    const items = [...key.values].filter(([name]) => /^\d+$/.test(name)).sort(([a], [b]) => Number(a) - Number(b));
    return items.map(([, value]) => convert(value, schema.items ?? {}));
  }
  const partOf = (name: string) => schema.properties?.[name] ?? schema.additionalProperties ?? {};
  return Object.fromEntries([
    ...[...key.values].map(([name, value]) => [name, convert(value, partOf(name))]),
    ...[...key.keys].map(([name, inner]) => [name, asPolicy(inner, partOf(name))]),
  ]);
}

function convert(value: string | number, { type }: Schema): unknown {
  switch (type) {
    case 'boolean':
      return Boolean(Number(value));
    case 'integer':
    case 'number':
      return Number(value);
    case 'object':
    case 'array':
      return JSON.parse(String(value));
    default:
      return value;
  }
}

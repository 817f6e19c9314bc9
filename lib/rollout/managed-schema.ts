import {
  definitions,
  type JsonSchema,
  jsonSchemaOf,
  type SettingReference,
  settingNames,
  settingReference,
  settingTitle,
} from '../settings';

type EntryText = Pick<SettingReference, 'title' | 'help' | 'kind'>;

/** A schema as browsers take it for policy. */
export interface PolicySchema {
  title?: string;
  description?: string;
  type: 'object' | 'array' | 'string' | 'number' | 'boolean';
  properties?: Record<string, PolicySchema>;
  additionalProperties?: PolicySchema;
  items?: PolicySchema;
}

/**
 * The policy schema of every setting that a policy may set, in Vietnamese.
 *
 * As loose as Chromium lets it be, because what Chromium does not find fitting never reaches us, so that we could
 * name it (tried with Chromium 156): one value of another type, outside an `enum` or beyond a `minimum`, `2.5` for an
 * `integer`, at whatever depth and in whatever element of a list, costs the whole setting; a name that is not among
 * `properties` is left out without a word. So there are types only, every number is a `number`, and parts that are
 * alike are one record of any names: the checks of lib/settings then switch off what is wrong entry by entry, and say
 * where. With anything but one `type` for each value (`anyOf`, a list of types, `additionalProperties: false`) the
 * extension is not even loaded. Firefox hands over whatever stands in the policy.
 */
export function managedSchema(): PolicySchema {
  const entries = new Map(settingReference('vi').map(({ path, ...text }) => [path, text]));
  const managed = settingNames.filter((name) => definitions[name].managed);
  const properties = managed.map((name) => {
    const schema = named(jsonSchemaOf(name), name, entries);
    return [name, { title: settingTitle('vi', name), ...schema }];
  });
  return { type: 'object', properties: Object.fromEntries(properties) };
}

/** Entries, each with its texts, and the groups they stand in. */
function named(schema: JsonSchema, path: string, entries: ReadonlyMap<string, EntryText>): PolicySchema {
  const text = entries.get(path);
  if (text !== undefined) return { title: text.title, description: `${text.help} ${text.kind}.`, ...loose(schema) };
  const parts = Object.entries(schema.properties ?? {});
  const properties = parts.map(([key, part]) => [key, named(part, `${path}.${key}`, entries)]);
  return { type: 'object', properties: Object.fromEntries(properties) };
}

/** Types only. */
function loose(schema: JsonSchema): PolicySchema {
  const { type, anyOf, properties = {}, additionalProperties, items, prefixItems } = schema;
  // One type for each value: where a number will do as well as a text, policy writes it as a text (`"column": "#2"`).
  if (anyOf !== undefined) return { type: 'string' };
  if (type === 'array')
    return { type: 'array', items: loose(prefixItems?.[0] ?? (typeof items === 'object' ? items : {})) };
  if (type !== 'object') return { type: type === 'integer' ? 'number' : (type ?? 'string') };
  const parts = Object.entries(properties).map(([key, part]) => [key, loose(part)] as const);
  const [first, ...others] = parts.map(([, part]) => part);
  if (first === undefined)
    return {
      type: 'object',
      additionalProperties: loose(typeof additionalProperties === 'object' ? additionalProperties : {}),
    };
  const areAlike = others.length > 0 && others.every((part) => JSON.stringify(part) === JSON.stringify(first));
  return areAlike
    ? { type: 'object', additionalProperties: first }
    : { type: 'object', properties: Object.fromEntries(parts) };
}

import type { SettingEntry, TypedUnit } from '../model/setting-entry';
import type { SettingName } from '../model/settings';
import { anyKey, isPlain } from './entries';
import { type JsonSchema, jsonSchemaOf } from './json-schema';
import { definitions, settingNames } from './schema';

const typedUnits: Readonly<Record<string, TypedUnit>> = {
  'thresholds.soonWorkMinutes': 'hour',
  'thresholds.soonShare': 'percent',
  'risk.opinionShare': 'percent',
  'reports.alarmWorkMinutes': 'hour',
};

/**
 * Every entry of every setting, in the order of the definitions: one for a setting that is a single value, a list or a
 * record, and one for each key of those with fixed keys; also of such a part whose own entries are checked one by one
 * (`letters.office`). What one check holds together (`reports.quarter`) stays one entry.
 */
export function settingEntries(): SettingEntry[] {
  return settingNames.flatMap((name) => {
    const { default: base, entriesOf } = definitions[name];
    const inner = entriesOf === undefined || entriesOf === anyKey ? [] : entriesOf;
    return entriesAt(name, [], jsonSchemaOf(name), base, inner);
  });
}

function entriesAt(
  setting: SettingName,
  path: string[],
  schema: JsonSchema,
  base: unknown,
  inner: readonly string[],
): SettingEntry[] {
  const { properties } = schema;
  const isOpen = path.length === 0 || (path.length === 1 && inner.includes(path[0] ?? '') && isFlat(schema));
  if (isOpen && properties !== undefined)
    return Object.entries(properties).flatMap(([key, part]) =>
      entriesAt(setting, [...path, key], part, isPlain(base) ? base[key] : undefined, inner),
    );
  const { managed } = definitions[setting];
  const full = [setting, ...path].join('.');
  const unit = typedUnits[full];
  const entry = { setting, path: full, ...kindOf(schema), ...(unit && { typedAs: unit }), managed };
  return [base === undefined ? entry : { ...entry, default: structuredClone(base) }];
}

/** Without parts that have parts of their own (`letters.templates`). */
function isFlat({ properties = {} }: JsonSchema): boolean {
  return Object.values(properties).every(({ type }) => type !== 'object');
}

function kindOf(schema: JsonSchema): Pick<SettingEntry, 'kind' | 'choices' | 'least' | 'most'> {
  const { type, items, minimum, maximum } = schema;
  if (type === 'boolean') return { kind: 'boolean' };
  if (type === 'integer' || type === 'number')
    return {
      kind: type,
      ...(minimum !== undefined && { least: minimum }),
      ...(maximum !== undefined && { most: maximum }),
    };
  if (isText(schema)) return schema.enum ? { kind: 'choice', choices: schema.enum } : { kind: 'text' };
  if (type === 'array' && typeof items === 'object' && isText(items))
    return { kind: 'texts', ...(items.enum && { choices: items.enum }) };
  return { kind: 'json' };
}

/** A text, or one of several sorts of text: an hour or none. */
function isText({ type, anyOf }: JsonSchema): boolean {
  return type === 'string' || (anyOf?.every(isText) ?? false);
}

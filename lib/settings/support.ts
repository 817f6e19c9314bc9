import type { SettingDiagnosis } from '../model/diagnosis';
import type { SettingProblem } from '../model/setting-problem';
import type { SettingName } from '../model/settings';
import { type JsonSchema, jsonSchemaOf } from './json-schema';
import { settingNames } from './schema';

/**
 * What is wrong in the settings as it may go to support: where and of what kind. Names that people gave (of units and
 * lists, and of sites unless the file tells these anyway) stand as `…`.
 */
export function problemsForSupport(problems: readonly SettingProblem[], areSitesTold = false): SettingDiagnosis[] {
  return problems.map(({ area, path, within, mistake }) => ({
    area,
    path: pathForSupport([path, ...(within === '' ? [] : [within])].join('.'), areSitesTold),
    kind: mistake.kind,
  }));
}

/** The path of an entry as it may go to support. */
export function pathForSupport(path: string, areSitesTold = false): string {
  const [name = '', ...rest] = path.split(/[.[\]]+/);
  const known: SettingName | undefined = settingNames.find((one) => one === name);
  return (known === undefined ? [word(name)] : [name, ...namesIn(jsonSchemaOf(known), rest, areSitesTold)]).join('.');
}

/**
 * From a name in a record on nothing is sure, because it may have dots of its own; dates and fixed names are plain, and
 * where a site ends is known.
 */
function namesIn(schema: JsonSchema | undefined, keys: readonly string[], areSitesTold: boolean): string[] {
  const [key, ...rest] = keys;
  if (key === undefined || key === '') return [];
  if (schema?.type === 'array') {
    const element = elementOf(schema);
    // Its place in the list, or its name, which is ours only where names are fixed.
    const isOurs = /^\d{1,4}$/.test(key) || element?.enum?.includes(key) === true;
    return isOurs ? [key, ...namesIn(element, rest, areSitesTold)] : ['…'];
  }
  const { properties, additionalProperties, propertyNames } = schema ?? {};
  const record =
    typeof additionalProperties === 'object' && properties === undefined ? additionalProperties : undefined;
  if (record === undefined) return [word(key), ...namesIn(properties?.[key], rest, areSitesTold)];
  const isPlainName = /^\d{4}-\d{2}-\d{2}$/.test(key) || propertyNames?.enum?.includes(key) === true;
  if (isPlainName) return [key, ...namesIn(record, rest, areSitesTold)];
  const length = siteLength(record, keys);
  if (length === 0) return ['…'];
  const site = areSitesTold ? keys.slice(0, length) : ['…'];
  return [...site, ...namesIn(record, keys.slice(length), areSitesTold)];
}

const site = /^https?:\/\/(?:(?:\d{1,3}\.){3}\d{1,3}|(?:[a-z0-9-]+\.)*[a-z][a-z0-9-]*)(?::\d{1,5})?$/;

/** How many parts the origin has that a path within a record begins with: up to a name of ours, or to what may be one. */
function siteLength({ properties = {} }: JsonSchema, keys: readonly string[]): number {
  const field = keys.findIndex((key) => Object.hasOwn(properties, key));
  const lengths = field >= 0 ? [field] : [keys.length, keys.length - 1];
  return lengths.find((length) => site.test(keys.slice(0, length).join('.'))) ?? 0;
}

function elementOf({ items, prefixItems }: JsonSchema): JsonSchema | undefined {
  return prefixItems?.[0] ?? (typeof items === 'object' ? items : undefined);
}

/** A misspelt name of ours looks like one; anything else may be a person's. */
function word(key: string): string {
  return /^[A-Za-z]{1,40}$/.test(key) ? key : '…';
}

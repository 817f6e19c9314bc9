import type { SettingDiagnosis } from '../model/diagnosis';
import type { SettingProblem } from '../model/setting-problem';
import type { SettingName } from '../model/settings';
import { type JsonSchema, jsonSchemaOf } from './json-schema';
import { settingNames } from './schema';

/**
 * What is wrong in the settings as it may go to support: where and of what kind. Names that people gave (of units, lists
 * and sites) stand as `…`.
 */
export function problemsForSupport(problems: readonly SettingProblem[]): SettingDiagnosis[] {
  return problems.map(({ area, path, within, mistake }) => {
    const [name = '', ...rest] = [path, ...(within === '' ? [] : [within])].join('.').split(/[.[\]]+/);
    const known: SettingName | undefined = settingNames.find((one) => one === name);
    const shown = known === undefined ? [word(name)] : [name, ...namesIn(jsonSchemaOf(known), rest)];
    return { area, path: shown.join('.'), kind: mistake.kind };
  });
}

/** From a name in a record on nothing is sure, because it may have dots of its own; dates and fixed names are plain. */
function namesIn(schema: JsonSchema | undefined, [key, ...rest]: readonly string[]): string[] {
  if (key === undefined || key === '') return [];
  if (schema?.type === 'array') return [key, ...namesIn(elementOf(schema), rest)];
  const { properties, additionalProperties, propertyNames } = schema ?? {};
  const record =
    typeof additionalProperties === 'object' && properties === undefined ? additionalProperties : undefined;
  if (record === undefined) return [word(key), ...namesIn(properties?.[key], rest)];
  const isPlainName = /^\d{4}-\d{2}-\d{2}$/.test(key) || propertyNames?.enum?.includes(key) === true;
  return isPlainName ? [key, ...namesIn(record, rest)] : ['…'];
}

function elementOf({ items, prefixItems }: JsonSchema): JsonSchema | undefined {
  return prefixItems?.[0] ?? (typeof items === 'object' ? items : undefined);
}

/** A misspelt name of ours looks like one; anything else may be a person's. */
function word(key: string): string {
  return /^[A-Za-z]{1,40}$/.test(key) ? key : '…';
}
